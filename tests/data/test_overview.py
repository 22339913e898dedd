"""The description of data before training: columns, classes, splits, warnings, and their settings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz import config as configs
from netviz.data import user_data
from netviz.data.finishing import RawExamples, held_back
from netviz.data.overview import Overview, as_text, overview_of
from netviz.data.reading import DEFAULT, Reading
from netviz.errors import DataError
from netviz.run import build


def table(folder: Path, rows: list[str], head: str = "length,width,always,kind") -> Path:
    path = folder / "some.csv"
    path.write_text("\n".join([head, *rows]) + "\n")
    return path


def seen(path: Path, reading: Reading = DEFAULT) -> Overview:
    return overview_of(user_data.read(path, reading))


def plain(count: int = 36) -> list[str]:
    return [f"{n * 7 % 31}.5,{n * n % 23}.25,1,{'abc'[n % 3]}" for n in range(count)]


def warnings(overview: Overview) -> str:
    return " ".join(one.sentence for one in overview.findings if one.is_warning)


def test_columns_classes_and_parts(tmp_path: Path) -> None:
    rows = plain()
    rows[4] = rows[4].replace(".5", "", 1).partition(",")[2]
    found = seen(table(tmp_path, ["," + row if place == 4 else row for place, row in enumerate(rows)]))
    preview = found.preview
    assert preview is not None
    length, _, constant, kind = preview.columns
    assert (length.role, length.missing, sum(length.counts)) == ("number", 1, 35)
    assert (constant.counts, constant.why, constant.is_used) == ((), "", True)
    assert (kind.role, kind.counts) == ("label", (12, 12, 12))
    assert found.classes == (("a", 12), ("b", 12), ("c", 12))
    assert found.splits == (27, 3, 6)
    assert found.made_of == "3 inputs · 3 outputs · standardized"
    assert not found.has_own_test


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda rows: [*rows, "1.5,2.5,1,d", "2.5,3.5,1,d"], "Few examples of d (2)."),
        (lambda rows: rows, "Always the same: always."),
        (lambda rows: [*rows, *reversed(rows)], "among the training examples too"),
        (lambda rows: [row[:-1] if place % 2 else row for place, row in enumerate(rows)], "50"),
    ],
    ids=["two of a class", "constant", "twice", "labels missing"],
)
def test_what_is_wrong_is_warned_of(tmp_path: Path, change, said: str) -> None:
    assert said in warnings(seen(table(tmp_path, change(plain()))))


def test_no_warning_without_a_cause(tmp_path: Path) -> None:
    rows = [f"{n}.5,{n * n % 97}.25,{n * n * n % 89},{'abc'[n % 3]}" for n in range(36)]
    found = seen(table(tmp_path, rows))
    assert warnings(found) == ""
    assert found.findings[-1].sentence == "Every class has 12 examples or more."


def test_a_row_with_a_gap_is_filled_or_left_out(tmp_path: Path) -> None:
    path = table(tmp_path, [row if place % 6 else "," + row.partition(",")[2] for place, row in enumerate(plain())])
    filled, left = seen(path), seen(path, Reading(missing="rows"))
    assert sum(filled.splits) == 36
    assert sum(left.splits) == 30
    assert any("6 rows with a missing value left out" in one.sentence for one in left.findings)
    inputs = user_data.read(path, Reading(missing="rows", scale="none")).data.train.inputs
    assert set(np.unique(inputs[:, 0] % 1)) == {0.5}, "no row of the rest is filled"
    nothing = table(tmp_path, ["," + row.partition(",")[2] for row in plain()][:30] + plain()[:6])
    with pytest.raises(DataError, match=r'data\.missing: only 6 rows .* at least 12 are needed; take "mean"'):
        user_data.read(nothing, Reading(missing="rows"))


@given(
    st.lists(st.integers(0, 3), min_size=12, max_size=60), st.floats(0.02, 0.8), st.none() | st.integers(0, 2**32 - 1)
)
def test_every_class_gives_its_share_to_test(labels: list[int], share: float, seed: int | None) -> None:
    split = RawExamples(np.zeros((len(labels), 1), np.float32), np.array(labels, np.int64))
    order, held = held_back(split, Reading(test=share, seed=seed))
    assert sorted(order.tolist()) == list(range(len(labels)))
    counts = np.bincount(labels)
    if (np.floor(counts * share + 1e-9) == 0).all():  # no class has as many, so the whole gives its share
        assert abs(int(held.sum()) - share * len(labels)) < 1
        return
    for label in set(labels):
        of_it = split.labels[order] == label
        assert abs(int(held[of_it].sum()) - share * int(of_it.sum())) < 1 + 1e-6


def test_the_seed_chooses_who_is_tested_and_none_is_even(tmp_path: Path) -> None:
    path = table(tmp_path, plain())
    tested = [user_data.read(path, Reading(seed=seed)).data.test.inputs.tolist() for seed in (None, 1, 1, 2)]
    assert tested[1] == tested[2]
    assert tested[1] != tested[3]
    assert tested[0] not in tested[1:]
    split = RawExamples(np.zeros((30, 1), np.float32), np.arange(30) % 3, None)
    assert held_back(split)[1].sum() == held_back(split, Reading(test=1 / 6))[1].sum() == 3


def test_a_config_takes_a_seed_for_ones_own_data_and_the_embedded_tables(tmp_path: Path) -> None:
    for name in (str(table(tmp_path, plain())), "iris"):
        even, chosen = configs.suited(name), configs.suited(name, Reading(seed=1))
        configs.check(chosen)
        assert not build.same_data(even, chosen), "other examples are kept to test"
    with pytest.raises(configs.ConfigError, match=r"data\.seed: digits is not drawn at random and has no seed"):
        configs.check(configs.suited("digits", Reading(seed=1)))


def test_the_same_as_text(tmp_path: Path) -> None:
    lines = list(as_text(seen(table(tmp_path, plain()))))
    assert lines[3].split() == ["kind", "label", "@@@", "a,", "b,", "c"]
    assert "by class: a: 12, b: 12, c: 12" in lines
    assert "27 examples to learn from, 3 to validate, 6 to test; 3 inputs · 3 outputs · standardized" in lines
    assert "! Always the same: always." in lines


def test_rows_of_an_array_have_a_preview_too(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    np.savez(tmp_path / "a.npz", x=rng.normal(size=(40, 3)), y=np.array(["no", "yes"] * 20))
    found = seen(tmp_path / "a.npz")
    assert found.preview is not None
    assert [one.name for one in found.preview.columns] == ["x1", "x2", "x3", "label"]
    assert found.preview.rows[0][3] in ("no", "yes")
    assert sum(found.preview.columns[0].counts) == sum(found.splits[:2])

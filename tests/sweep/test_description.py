"""A sweep's file: what it describes, and one sentence with the field for each thing that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from netviz.config import ConfigError
from netviz.sweep.description import METHODS, load
from tests.sweep.described import GRID, HALVING, RUN, sweep_in

RANDOM = HALVING.replace("halving", "random")


def test_a_grid_has_every_combination_in_order_and_each_with_all_seeds(tmp_path: Path) -> None:
    sweep = sweep_in(tmp_path, GRID)
    assert [tuple(one.values()) for one in sweep.combinations] == [(0.5, 3), (0.5, 6), (5.0, 3), (5.0, 6)]
    assert list(sweep.seeds_used()) == [3, 4]
    config = sweep.config(1, 4)
    assert (config.seed, config.training.learning_rate, config.network.layers[0].units) == (4, 0.5, 6)
    assert sweep.store == tmp_path / "sweep.sqlite"


def test_drawn_combinations_lie_in_their_ranges_and_are_the_same_each_time(tmp_path: Path) -> None:
    text = RANDOM.replace("runs = 9", "runs = 100") + (
        '"network.layers[0].units" = { low = 2, high = 9 }\n'
        '"training.batch_size" = { mean = 1, spread = 0.5, log = true }\n'
        '"training.cost" = ["quadratic", "cross-entropy"]\n'
    )
    sweep = sweep_in(tmp_path, text)
    drawn = sweep.combinations
    assert len(drawn) == 100
    assert drawn == sweep_in(tmp_path, text).combinations
    rates = [one["training.learning_rate"] for one in drawn]
    assert 0.01 <= min(rates) < 0.03
    assert 4 < max(rates) <= 10
    assert 35 < sum(rate < 0.316 for rate in rates) < 65  # half of the powers of ten
    assert {one["network.layers[0].units"] for one in drawn} == set(range(2, 10))
    assert all(isinstance(one["training.batch_size"], int) and one["training.batch_size"] >= 1 for one in drawn)
    assert {one["training.cost"] for one in drawn} == {"quadratic", "cross-entropy"}


SAME = {
    "[0.5, 0.5, 5.0, 0.50]": [0.5, 5.0],
    "[5, 5.0, 0.5]": [5, 0.5],
    "[0.5, 1, 5.0]": [0.5, 1, 5.0],
}


@pytest.mark.parametrize("values", SAME)
@pytest.mark.parametrize("text", [GRID, RANDOM.replace("runs = 9", "runs = 20")])
def test_equal_values_count_once(text: str, values: str, tmp_path: Path) -> None:
    text = text.partition('"training.learning_rate"')[0] + f'"training.learning_rate" = {values}\n'
    sweep = sweep_in(tmp_path, text)
    found = [one["training.learning_rate"] for one in sweep.combinations]
    assert sorted(found) == sorted(SAME[values])
    assert len(sweep.configs) == len(set(sweep.configs)) == len(found)
    if sweep.method == "grid":
        assert found == SAME[values]
        assert sweep.repeated == values.count(",") + 1 - len(found)


def test_layers_written_in_two_ways_count_once(tmp_path: Path) -> None:
    layers = """[[{ kind = "dense", units = 3 }], [{ units = 3, kind = "dense" }], [{ kind = "dense", units = 4 }]]"""
    text = GRID.partition('"training.learning_rate"')[0] + f'"network.layers" = {layers}\n'
    sweep = sweep_in(tmp_path, text)
    assert [config.network.layers[0].units for config in sweep.configs] == [3, 4]
    assert sweep.repeated == 1


def test_halving_compares_after_ever_more_epochs_up_to_the_whole_run(tmp_path: Path) -> None:
    assert sweep_in(tmp_path, HALVING).rungs == (1, 3, 9)
    assert sweep_in(tmp_path, HALVING.replace("runs = 9", "runs = 9\nreduction = 2\nfirst_epochs = 3")).rungs == (
        3,
        6,
        9,
    )


WRONG = {
    "is missing": (GRID.replace('config = "run.toml"\n', ""), "config"),
    "could not be read": (GRID.replace("run.toml", "gone.toml"), "gone.toml"),
    "'gird' is not one of": (GRID.replace("seeds", 'method = "gird"\nseeds'), "method"),
    "did you mean seeds": (GRID.replace("seeds", "seds"), "seds"),
    "smaller than 1": (GRID.replace("seeds = 2", "seeds = 0"), "seeds"),
    "names no field": (GRID.partition("[vary]")[0] + "[vary]\n", "vary"),
    "learning_rate": (GRID.replace("training.learning_rate", "training.learnig_rate"), 'vary."training.learnig_rate"'),
    "must be a number": (GRID.replace("0.5, 5.0", '0.5, "fast"'), 'vary."training.learning_rate"'),
    "has 0 values": (GRID.replace("[0.5, 5.0]", "[]"), 'vary."training.learning_rate"'),
    "infinitely many values": (GRID.replace("[0.5, 5.0]", "{ low = 1, high = 2 }"), 'vary."training.learning_rate"'),
    "must be a list such as": (GRID.replace("[0.5, 5.0]", "0.5"), 'vary."training.learning_rate"'),
    "is what `seeds` is for": (GRID + "seed = [1, 2]\n", 'vary."seed"'),
    "is for random and halving": (GRID.replace("seeds", "runs = 5\nseeds"), "runs"),
    "makes 200,000 runs": (
        GRID.replace("[0.5, 5.0]", str([one / 1000 for one in range(1, 5001)])).replace("[3, 6]", str([*range(1, 21)])),
        "vary",
    ),
    "runs: is missing": (RANDOM.replace("runs = 9\n", ""), "runs"),
    "must be larger than low": (RANDOM.replace("low = 0.01", "low = 20"), 'vary."training.learning_rate".high'),
    "where log = true": (RANDOM.replace("low = 0.01", "low = 0"), 'vary."training.learning_rate".low'),
    "must be larger than 0": (RANDOM.replace("low = 0.01", "low = -1").replace(", log = true", ""), "learning_rate"),
    "spread": (RANDOM.replace("{ low = 0.01, high = 10, log = true }", "{ mean = 1, spread = 0 }"), "spread"),
    "hgih": (RANDOM.replace("high", "hgih"), 'vary."training.learning_rate".hgih'),
    "did you mean learning_rate": (
        RANDOM.replace("training.learning_rate", "training.lerning_rate"),
        'vary."training.lerning_rate"',
    ),
    "is not a number": (RANDOM.replace("training.learning_rate", "training.cost"), 'vary."training.cost"'),
    "is what halving itself varies": (HALVING + '"training.epochs" = [3, 4]\n', 'vary."training.epochs"'),
    "must be smaller than training.epochs": (HALVING.replace("runs = 9", "runs = 9\nfirst_epochs = 9"), "first_epochs"),
    "is impossible": (GRID + '"training.cost" = ["log-likelihood"]\n', "vary"),
}


@pytest.mark.parametrize("words", WRONG)
def test_what_is_wrong_is_one_sentence_that_names_the_field(words: str, tmp_path: Path) -> None:
    text, field = WRONG[words]
    (tmp_path / "run.toml").write_text(RUN)
    (tmp_path / "sweep.toml").write_text(text)
    with pytest.raises(Exception, match=r"\.$") as raised:
        load(tmp_path / "sweep.toml")
    said = str(raised.value)
    assert isinstance(raised.value, ConfigError) or "gone" in said
    assert words in said
    assert field in said
    assert "\n" not in said


def test_halving_needs_validation_examples(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="validation examples"):
        sweep_in(tmp_path, HALVING, RUN.replace("validation = 40", "validation = 0"))


def test_the_readme_and_the_help_know_every_method() -> None:
    readme = (Path(__file__).parent.parent.parent / "README.md").read_text()
    assert all(f"`{method}`" in readme for method in METHODS)

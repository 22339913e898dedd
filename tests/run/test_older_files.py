"""Files of older versions open and continue to the same bits; newer ones are refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

from netviz import config as configs
from netviz.errors import UserError
from netviz.run import build, headless
from netviz.run.model_file import FORMAT, encoded, load_model

MADE = Path(__file__).parent / "made"
SAID = {"version-0.1.0": (0.39666666666666667, 0.6985607037941615)}
"""By file: accuracy and cost on the test examples, in the report that its netviz wrote beside it."""


@pytest.mark.parametrize("name", SAID)
def test_a_file_of_an_older_version_continues_to_the_same_bits(name: str, tmp_path: Path) -> None:
    model = load_model(MADE / f"{name}.netviz")
    data = build.load_data(model.config)
    there = headless.report(headless.prepare(model.config, data, model))
    assert (there["test_accuracy"], there["test_cost"]) == pytest.approx(SAID[name], abs=1e-6)
    longer = configs.replaced(model.config, "training.epochs", model.config.training.epochs + 2)
    runs = [headless.prepare(longer, data, model), headless.prepare(longer, data)]
    for run in runs:
        headless.train(run)
    np.testing.assert_array_equal(runs[0].network.parameters, runs[1].network.parameters)
    (tmp_path / "new.netviz").write_bytes(encoded(model))
    np.testing.assert_array_equal(load_model(tmp_path / "new.netviz").network.parameters, model.network.parameters)


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        (str(int(FORMAT) + 1), "saved by a newer netviz 9.1; this is"),
        ("2", "saved by another version of netviz 9.1; train and save it again"),
        ("9" * 4000, "saved by another version"),
        ("", "saved by another version"),
    ],
)
def test_a_file_of_another_format_says_what_to_do(theirs: str, said: str, tmp_path: Path) -> None:
    first = MADE / "version-0.1.0.netviz"
    with safe_open(first, "numpy") as file:
        metadata = file.metadata()
    path = tmp_path / "other.netviz"
    save_file(load_file(first), path, metadata | {"format": theirs, "netviz": "9.1"})
    with pytest.raises(UserError, match=said):
        load_model(path)

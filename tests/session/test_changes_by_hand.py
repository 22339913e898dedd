"""A run changed by hand: between two steps, in the same run, saved and shared with its config, and undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import save

from netviz import config as configs
from netviz.config import Config
from netviz.config.sharing import from_text, to_text
from netviz.engine.by_hand import Freeze, HandChange, SetValue, SwitchOff
from netviz.engine.layers import Dense
from netviz.errors import UserError
from netviz.run import build, model_file
from netviz.session.run import Run

XOR = configs.parse(
    '[data]\nname = "xor"\n[network]\noutput = "softmax"\ninit = "xavier"\n'
    'layers = [{kind = "dense", units = 4, activation = "tanh"}, {kind = "dense", units = 3, activation = "tanh"}]\n'
    '[training]\nlearning_rate = 0.1\noptimizer = { kind = "adam" }'
)
CHANGES = (SetValue(1, 2, 1, 0.5), Freeze(1, 2, 1), Freeze(2, 1), SwitchOff(1, 4))


def with_changes(config: Config, *changes: HandChange) -> Config:
    found = configs.replaced(config, "network.by_hand", changes or None)
    configs.check(found)
    return found


def begun(config: Config = XOR, steps: int = 7) -> Run:
    run = Run(config, build.load_data(config))
    return trained(run, steps)


def trained(run: Run, steps: int) -> Run:
    wanted = run.trainer.step_count + steps
    while run.trainer.step_count < wanted:
        run.trainer.advance()
    return run


def test_a_config_with_changes_gives_the_same_bits_as_they_made_before_the_start_and_as_its_text() -> None:
    config = with_changes(XOR, *CHANGES)
    first = begun(config)
    by_edit = begun(steps=0)
    assert by_edit.changed(config) is by_edit
    shared = begun(from_text(to_text(config)))
    for other in (trained(by_edit, 7), shared, first.restarted()):
        trained(other, 7 - other.trainer.step_count)
        np.testing.assert_array_equal(other.network.parameters, first.network.parameters)
    assert first.network.neurons[0][1, 0] == np.float32(0.5)
    assert not first.network.neurons[1][:, 3].any()


def test_a_change_is_made_between_two_steps_of_the_same_run_and_marked() -> None:
    run = begun()
    version = run.version
    before = run.network.parameters.copy()
    assert run.changed(with_changes(XOR, *CHANGES)) is run
    assert (run.trainer.step_count, run.marks.all[0].text.partition(",")[0]) == (7, "set w 1 → 2 to 0.5 in layer 1")
    assert run.version > version, "what was worked out with other weights is worked out again"
    assert run.network.neurons[0][1, 0] == np.float32(0.5)
    run.changed(XOR)
    np.testing.assert_array_equal(run.network.parameters, before)


def test_one_value_is_taken_back_and_the_others_have_learned_on() -> None:
    run = begun()
    first = run.network.parameters.copy()
    run.changed(with_changes(XOR, *CHANGES))
    trained(run, 5)
    run.changed(with_changes(XOR, *CHANGES[2:]))
    place = run.network.addresses.neuron(1, 2, 1)
    np.testing.assert_array_equal(run.network.parameters[place], first[place])
    assert (run.network.parameters != first).sum() > first.size / 2


def test_a_saved_run_continues_with_its_changes_to_the_bit_and_they_can_still_be_taken_back(tmp_path: Path) -> None:
    run = begun()
    config = with_changes(XOR, *CHANGES)
    run.changed(config)
    trained(run, 4)
    model_file.save_model(tmp_path / "m.netviz", run.model())
    model = model_file.load_model(tmp_path / "m.netviz")
    again = Run(model.config, run.data, model)
    assert again.config.network.changes == CHANGES
    for one in (run, again):
        trained(one, 6)
    np.testing.assert_array_equal(again.network.parameters, run.network.parameters)
    for one in (run, again):
        one.changed(XOR)
        trained(one, 3)
    np.testing.assert_array_equal(again.network.parameters, run.network.parameters)


def test_a_file_without_what_was_there_before_is_refused_and_a_short_one_reads_alike(tmp_path: Path) -> None:
    model = begun(with_changes(XOR, *CHANGES)).model()
    path = tmp_path / "m.netviz"
    model_file.save_model(path, model, half_precision=True)
    assert model_file.load_model(path).network.by_hand.held.tolist() == model.network.by_hand.held.tolist()
    with safe_open(path, "numpy") as file:
        tensors, metadata = {name: file.get_tensor(name) for name in file.keys()}, file.metadata()  # noqa: SIM118
    for wrong in ({}, {"by_hand.before": np.zeros(99, np.float32)}):
        kept = {name: array for name, array in tensors.items() if name != "by_hand.before"}
        path.write_bytes(save(kept | wrong, metadata))
        with pytest.raises(UserError, match=r"the values of by_hand\.before do not fit"):
            model_file.load_model(path)


def test_another_structure_keeps_the_changes_of_the_layers_that_continue() -> None:
    run = begun()
    run.changed(with_changes(XOR, *CHANGES))
    trained(run, 3)
    wider = configs.replaced(run.config, "network.layers", (*XOR.network.layers[:1], Dense(5, "tanh")))
    wider = configs.fitted(wider, run.config)
    new = run.changed(wider)
    assert new is not run
    assert new.network.by_hand.changes == (CHANGES[0], CHANGES[1], CHANGES[3])
    trained(new, 3)
    assert new.network.neurons[0][1, 0] == np.float32(0.5)
    assert not new.network.neurons[1][:, 3].any()


def test_initial_weights_are_those_changed_by_hand_before_the_first_step() -> None:
    """What the panels call the change since then is 0 before the run has begun."""
    images = configs.parse('[data]\ntrain = 50\nvalidation = 0\n[network]\nlayers = [{kind = "dense", units = 4}]')
    run = begun(images, steps=0)
    run.changed(with_changes(images, SetValue(1, 2, 7, 0.5)))
    for index, first in run.initial_weights.items():
        np.testing.assert_array_equal(first, run.network.layer_parameters[index].weights)
    restarted = run.restarted().initial_weights
    assert all(np.array_equal(restarted[index], first) for index, first in run.initial_weights.items())

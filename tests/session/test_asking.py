"""Questions about the drawing on the pad: the answers of a frame; a fooled drawing is misread from a file, too."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from netviz import config as configs
from netviz.commands.recognize import recognize
from netviz.engine.inspection import Inspector
from netviz.run import build, model_file
from netviz.session.asking.fooling import EPSILONS, Fooled, FoolingTrial, changeable
from netviz.session.asking.morphing import STOPS, Morphed
from netviz.session.asking.nearest import Nearest
from netviz.session.asking.occluding import Occluded
from netviz.session.asking.question import AskQuestion
from netviz.session.comparison import Comparison
from netviz.session.frame import FrameRequest
from netviz.session.parts.asked import ASKS, Answer, AskedDrawing
from netviz.session.run import Run

DIGITS = """[network]
output = "softmax"
layers = [{ kind = "dense", units = 30, activation = "tanh" }]
[training]
cost = "log-likelihood"
learning_rate = 0.3
"""


@pytest.fixture(scope="module")
def run() -> Run:
    config = configs.parse(DIGITS)
    run = Run(config, build.load_data(config))
    for _ in range(800):
        run.trainer.step()
    run.trainer.settle()
    return run


def drawing(run: Run, place: int) -> np.ndarray:
    return run.splits.validation.inputs[place, 0]


def once(run: Run, image: np.ndarray, question: AskQuestion) -> Any:
    run.begin_frame(resting=True)
    found = AskedDrawing.take(run, FrameRequest(drawing=image, questions={AskedDrawing: question}), Comparison())
    assert found is not None
    assert found.busy == found.answer.busy
    return found.answer


def asked(run: Run, image: np.ndarray, question: AskQuestion) -> Answer:
    while (found := once(run, image, question)).busy:
        continue
    return found


def test_a_fooled_digit_is_read_as_asked_from_a_picture_too(run: Run, tmp_path: Path) -> None:
    """Whatever it says it has reached, `netviz recognize` reads from the picture, as surely as is said."""
    model_file.save_model(tmp_path / "m.netviz", run.model())
    fooled = []
    for place in range(5):
        image, target = drawing(run, place), (int(run.splits.validation.labels[place]) + 5) % 10
        found = once(run, image, AskQuestion("fool", target, 0.5))
        while found.busy and not found.reached:  # as many frames as it takes
            found = once(run, image, AskQuestion("fool", target, 0.5))
        assert np.abs(found.change).max() <= 0.5
        assert not found.change[~changeable(image)[0]].any()
        if found.reached:
            fooled.append((found, target))
            Image.fromarray(found.image).save(tmp_path / f"{place} as {target}.png")
    assert len(fooled) >= 3
    recognize(tmp_path, model=tmp_path / "m.netviz", report=tmp_path / "r.json")
    answers = json.loads((tmp_path / "r.json").read_text())["answers"]
    for (found, target), answer in zip(fooled, answers, strict=True):
        assert found.read_back is not None
        assert (answer["answer"], answer["known"], found.read_back[0]) == (str(target), True, target)
        np.testing.assert_allclose(answer["confidence"], found.read_back[1], rtol=1e-4)


@pytest.mark.slow(once=True)
def test_the_smallest_epsilon_suffices_and_the_stop_below_does_not(run: Run) -> None:
    image, target = drawing(run, 0), (int(run.splits.validation.labels[0]) + 5) % 10
    found = asked(run, image, AskQuestion("fool", target, 0.5))
    assert isinstance(found, Fooled)
    assert found.smallest is not None
    place = EPSILONS.index(found.smallest)
    for epsilon, suffices in ((EPSILONS[place], True), (EPSILONS[place - 1], False)):
        trial = FoolingTrial(run, image, target, epsilon)
        trial.advance(math.inf)
        assert trial.reached == suffices


def test_at_three_tenths_most_digits_are_fooled(run: Run) -> None:
    reached = 0
    for place in range(10):
        image, target = drawing(run, place), (int(run.splits.validation.labels[place]) + 1 + place % 9) % 10
        trial = FoolingTrial(run, image, target, 0.3)
        trial.advance(math.inf)
        reached += trial.reached
    assert reached >= 7


def test_an_epsilon_that_is_too_small_is_reported_to_be(run: Run) -> None:
    target = (int(run.splits.validation.labels[0]) + 5) % 10
    trial = FoolingTrial(run, drawing(run, 0), target, 0.01)
    trial.advance(math.inf)
    assert trial.over
    assert not trial.reached
    assert np.argmax(trial.gradient.probabilities(trial.image[None] / 255)) != target


@pytest.mark.parametrize("ask", ["fool", "become"])
def test_without_a_choice_any_other_class_is_enough(run: Run, ask: str) -> None:
    for place in range(10):
        image = drawing(run, place)
        answer = np.argmax(Inspector(run.network).forward(run.as_input(image))[0])
        found = once(run, image, AskQuestion(ask))
        assert found.target != answer
        assert once(run, image, AskQuestion(ask)).target == found.target
        assert once(run, image, AskQuestion(ask, 3)).target == 3


def test_what_would_make_it_another(run: Run) -> None:
    found = asked(run, drawing(run, 1), AskQuestion("become", 3))
    assert isinstance(found, Fooled)
    assert found.reached
    assert found.probabilities[3] >= 0.9
    assert found.read_back is None


def test_the_answer_falls_where_the_ink_is_covered(run: Run) -> None:
    image = drawing(run, 2)
    found = asked(run, image, AskQuestion("occlude", patch=6))
    assert isinstance(found, Occluded)
    outputs = Inspector(run.network).forward(run.as_input(image))[0]
    assert found.answer == np.argmax(outputs)
    np.testing.assert_allclose(found.probability, outputs.max(), rtol=1e-4)
    assert found.falls.max() > 0.01
    assert not found.falls[:2, :2].any(), "covering empty paper changes nothing"


def test_a_training_example_is_nearest_to_itself(run: Run) -> None:
    found = asked(run, run.splits.train.inputs[17, 0], AskQuestion("nearest"))
    assert isinstance(found, Nearest)
    np.testing.assert_array_equal(found.examples[0], run.splits.train.inputs[17])
    assert found.distances[0] == pytest.approx(0, abs=1e-4)
    assert (np.diff(found.distances) >= 0).all()
    assert found.seen == min(4_000, len(run.splits.train))
    assert np.mean(found.labels == found.labels[0]) > 0.6


def test_between_two_drawings_it_says_what_each_mix_is(run: Run) -> None:
    first, second = drawing(run, 3), drawing(run, 4)
    found = asked(run, second, AskQuestion("morph", first=first, mix=0.25))
    assert isinstance(found, Morphed)
    np.testing.assert_allclose(found.image, 0.75 * first + 0.25 * second, atol=0.51)
    assert found.along.shape == (STOPS, 10)
    inspector = Inspector(run.network)
    for place, image in ((0, first), (-1, second)):
        np.testing.assert_allclose(found.along[place], inspector.forward(run.as_input(image))[0], atol=1e-5)
    np.testing.assert_allclose(found.probabilities, found.along[(STOPS - 1) // 4], atol=0.01)


def test_every_question_takes_an_empty_or_full_picture_and_none_an_empty_pad(run: Run) -> None:
    for ask in ASKS:
        for grey in (0, 255):
            once(run, np.full((28, 28), grey, np.uint8), AskQuestion(ask))
        assert AskedDrawing.take(run, FrameRequest(questions={AskedDrawing: AskQuestion(ask)}), Comparison()) is None


def test_a_network_that_sees_scaled_pictures_is_fooled_within_the_same_epsilon() -> None:
    config = configs.parse(DIGITS.replace("[network]", '[data]\nscale = "standard"\n[network]').replace("0.3", "0.05"))
    scaled = Run(config, build.load_data(config))
    for _ in range(300):
        scaled.trainer.step()
    found = once(scaled, np.asarray(scaled.data.train.inputs[5, 0], np.uint8), AskQuestion("fool", 7, 0.4))
    assert isinstance(found, Fooled)
    assert np.abs(found.change).max() <= 0.4


def test_while_it_trains_the_smallest_epsilon_is_not_looked_for(run: Run) -> None:
    request = FrameRequest(drawing=drawing(run, 0), questions={AskedDrawing: AskQuestion("fool", 7, 0.5)})
    busy = True
    while busy:
        run.begin_frame(resting=False)
        found = AskedDrawing.take(run, request, Comparison())
        assert found is not None
        assert isinstance(found.answer, Fooled)
        busy = found.busy
    assert (found.answer.smallest, found.answer.searched) == (None, False)


def test_a_network_with_an_output_for_no_class_is_asked_about_its_classes() -> None:
    """Its share of no class may be the largest, and is no answer."""
    config = configs.parse(DIGITS.replace("[network]", "[network]\nnone = true"))
    unsure = Run(config, build.load_data(config))
    unsure.network.layer_parameters[-1].biases[-1] = 20
    for ask in ("fool", "become", "morph"):
        found = once(unsure, np.eye(28, dtype=np.uint8) * 255, AskQuestion(ask))
        assert found.probabilities.shape == (10,)
    assert once(unsure, drawing(unsure, 0), AskQuestion("occlude")).answer < 10

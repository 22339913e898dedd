"""`netviz train`: a run without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from netviz import config as configs
from netviz import interruption
from netviz.commands.common import ReportOption, progress_bar, reading_bar, report_place, say
from netviz.config import Config
from netviz.config.what_if import what_is_done
from netviz.data import catalogue
from netviz.data.dataset import DataSet
from netviz.engine.settings import SettingError
from netviz.engine.what_if import WhatIf, changed_parameters
from netviz.engine.what_if.weights import Prune
from netviz.errors import UserError, counted, shown
from netviz.files import write_somewhere
from netviz.foreign.reading import is_foreign
from netviz.number_format import percent
from netviz.places import place_for
from netviz.run import build, headless, model_file
from netviz.run.course import Course, Mark
from netviz.run.headless import Outcome
from netviz.run.learned import learned_from
from netviz.run.model_file import Model
from netviz.run.moments import Moments
from netviz.run.report import as_report


def train(
    file: Annotated[
        Path,
        typer.Argument(metavar="RUN", help="A config, run.toml, or a saved run to continue, model.netviz."),
    ],
    assignments: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FIELD=VALUE", help="Change a field: --set training.epochs=3. May be repeated."),
    ] = None,
    start: Annotated[
        Path | None,
        typer.Option(
            "--from", metavar="FILE.netviz", help="Start with the weights of a saved network of the same structure."
        ),
    ] = None,
    ticket: Annotated[
        float | None,
        typer.Option(
            "--ticket",
            metavar="SHARE",
            help="Start again from the initial weights of a saved network, and keep this share of them at 0: in each "
            "layer, those that are smallest after training. For example 0.8.",
        ),
    ] = None,
    report: ReportOption = None,
    save: Annotated[
        Path | None, typer.Option("--save", metavar="FILE.netviz", help="Save the trained network here.")
    ] = None,
    weights_only: Annotated[
        bool,
        typer.Option(
            "--weights-only",
            help="With --save: only the network, in 16 bits; enough to recognize with, not to train further.",
        ),
    ] = False,
    moments: Annotated[
        bool,
        typer.Option(
            "--moments", help="With --save: moments of the run as well, so that the window can go back to them."
        ),
    ] = False,
) -> None:
    """Train a network without a window.

    A config file says what and how; a saved run goes on from where it stands.
    """
    if save is None and (weights_only or moments):
        raise UserError("--weights-only and --moments are about what is saved; give --save FILE.netviz.")
    if weights_only and moments:
        raise UserError("--weights-only saves no moments of the run; leave out one of the two.")
    if save is not None:
        # A saved run may be continued in its own file; a config may not be overwritten.
        save = place_for(model_file.MODEL, save, "--save", [] if model_file.is_model(file) else [file])
    report = report_place(report, [file, start, save])
    with reading_bar():
        outcome = prepared(file, start, assignments or [], ticket)
    if moments and outcome.moments is None:
        outcome.moments = Moments()
    notice = build.data_warning(outcome.splits)
    if notice:
        say(notice, err=True)
    with interruption.noted() as signals:
        _train(outcome, signals)
        found = _figures(outcome, signals)
        problems = [
            *([] if save is None else _save(save, outcome, weights_only)),
            *(
                []
                if report is None
                else [write_somewhere(report, as_report({"config": configs.to_dict(outcome.config)} | found))]
            ),
            "" if outcome.interrupted else outcome.stopped,
        ]
    if any(problems):
        raise UserError(" ".join(filter(None, problems)))
    signals.obey()


def start_of(file: Path, assignments: list[str]) -> tuple[Config, Model | None]:
    """The config of a file, with fields changed, and the saved run if it is one. Raises UserError."""
    if is_foreign(file):
        raise UserError(f"{shown(file)} was made elsewhere; netviz import makes a model of it first.")
    model = model_file.load_model(file) if model_file.is_model(file) else None
    config = configs.load(file, assignments) if model is None else configs.override(model.config, assignments)
    if model is not None and not _goes_on(model.config, config):
        raise UserError(
            f"{shown(file)}: a saved run keeps its seed, data, network, cost and optimizer; change only others."
        )
    return config, model


def prepared(file: Path, start: Path | None, assignments: list[str], ticket: float | None = None) -> Outcome:
    """The run of a config or of a saved one, where it begins; `ticket`, the share of its weights that are pruned.

    Raises UserError.
    """
    config, model = start_of(file, assignments)
    if ticket is not None and model is None:
        raise UserError(f"--ticket: {shown(file)} has no trained weights to prune; give a saved network, run.netviz.")
    data = build.load_data(config)
    if model is not None and config.data.name != model.config.data.name:
        build.require_same(model, data)
    elif model is not None and model.learned is not None and (changed := model.learned.difference(data)):
        say(f"The data has changed: {changed}.", err=True)
    if start is not None:
        if model is not None:
            raise UserError(f"--from: {shown(file)} already has weights; use --from with a config.")
        model = _with_weights_of(start, config)
    if ticket is not None and model is not None:
        config = configs.override(configs.replaced(model.config, "training.keep_zeros", True), assignments)
        if not config.training.keep_zeros:
            raise UserError("--ticket keeps its zeros; leave out --set training.keep_zeros=false.")
        before, model = model, _ticket_of(model, ticket, config, data)
        say(_zeros(model, before, file), err=True)
    return headless.prepare(config, data, model)


def _train(outcome: Outcome, signals: interruption.Signals) -> None:
    epochs = outcome.config.training.epochs
    with progress_bar("epoch 1", epochs) as (bar, task):

        def show(outcome: Outcome) -> None:
            trainer = outcome.trainer
            words = f"epoch {min(epochs, trainer.epoch + 1)} of {epochs}"
            errors = outcome.test_errors.get(trainer.epoch)
            if errors is not None:
                words += f" · test R² {errors.r2:.4f}, mean absolute error {errors.mean_absolute_error:.4g}"
            elif trainer.epoch in outcome.test_accuracies:
                words += f" · test {100 * outcome.test_accuracies[trainer.epoch]:.2f} %"
            bar.update(task, completed=trainer.position, description=words)

        headless.train(outcome, show, signals.came)


def _figures(outcome: Outcome, signals: interruption.Signals) -> dict[str, Any]:
    """The results of the run, printed before anything is written; another signal skips the measuring."""
    epochs = counted(outcome.trainer.epoch, "epoch")
    taken = f"{epochs} in {outcome.seconds:.1f} s ({outcome.examples_per_second:,.0f} examples/s)"
    try:
        with signals.raising():
            found = headless.report(outcome)
    except interruption.Interrupted:
        say(f"not measured; {taken}")
        return headless.report(outcome, measured=False)
    if outcome.is_regression:
        told = (
            f"test R² {found['test_r2']:.4f}, mean absolute error {found['test_mean_absolute_error']:.4g}, "
            f"training R² {found['train_r2']:.4f}, mean absolute error {found['train_mean_absolute_error']:.4g}"
        )
    else:
        told = (
            f"test accuracy {100 * found['test_accuracy']:.2f} %, "
            f"training accuracy {100 * found['train_accuracy']:.2f} %"
        )
    say(f"{told}, training cost {found['train_cost']:.4g}; {taken}")
    for sentence in (outcome.note, outcome.stopped if outcome.interrupted else ""):
        if sentence:
            say(sentence)
    return found


def _save(place: Path, outcome: Outcome, weights_only: bool) -> list[str]:
    """Save the network and say where it is; returns what went wrong, as sentences."""
    state = None if weights_only else outcome.trainer.state()
    learned = learned_from(outcome.data, outcome.splits)
    course = None if weights_only or outcome.course is None else outcome.course.continued(outcome.seconds)
    model = Model(outcome.config, outcome.network, state, learned, course, moments=outcome.moments)
    problems = []
    try:
        content = model_file.encoded(model, half_precision=weights_only, moments=not weights_only)
    except UserError as error:
        problems.append(f"{error} It was saved in 32 bits instead.")
        content = model_file.encoded(model)
    problem = write_somewhere(place, content)
    if not problem:
        say(f"The network is in {shown(place)}.")
    return [*problems, problem]


def _with_weights_of(path: Path, config: Config) -> Model:
    """A run of the config at its start, with the weights of a saved network. Raises UserError."""
    saved = model_file.load_model(path)
    network, choice, source = saved.network, config.network, config.data.source
    built = (source.shape, choice.layers, choice.outputs(source.classes))
    if (network.input_shape, saved.config.network.layers, network.outputs) != built:
        raise UserError(
            f"--from: the network in {shown(path)} has another structure than the config; its layers must be the same."
        )
    return Model(config, network)


def _ticket_of(model: Model, share: float, config: Config, data: DataSet) -> Model:
    """A run of the config at its start, without the weights that pruning sets to 0 in a saved network."""
    try:
        pruned = WhatIf.of({Prune.kind: share})
    except SettingError as error:
        raise UserError(f"--ticket: {error.problem}.") from error
    network = build.build_network(config, data)
    network.take_zeros(changed_parameters(model.network, pruned, config.seed))
    if not network.weights.any():
        raise UserError(f"--ticket: {share:g} leaves no weight to train; choose a smaller share.")
    return Model(config, network, course=Course(config, (Mark(0.0, f"as a ticket: {what_is_done(pruned)}"),)))


def _zeros(ticket: Model, before: Model, file: Path) -> str:
    """How many weights of a ticket are 0, and how many of them were so in the saved run, as a sentence."""
    zeros = ticket.network.weights == 0
    count, already = int(zeros.sum()), int((zeros & (before.network.weights == 0)).sum())
    told = f"{count:,} of {counted(zeros.size, 'weight')} are 0 ({percent(count / zeros.size)}) and stay 0"
    if not already:
        return f"{told}."
    return f"{told}; {'all' if already == count else f'{already:,}'} of them were 0 in {shown(file)} already."


def _goes_on(saved: Config, wanted: Config) -> bool:
    """Whether a saved run can continue with `wanted`: everything its results depend on must be the same.

    Its data may have another name, where it is the user's own and lies elsewhere now.
    """
    if not catalogue.is_published(saved.data.name) and not catalogue.is_published(wanted.data.name):
        wanted = configs.replaced(wanted, "data.name", saved.data.name)
    fixed = ("seed", "data", "network", "training.cost", "training.optimizer")
    return all(configs.value_at(saved, path) == configs.value_at(wanted, path) for path in fixed)

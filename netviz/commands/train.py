"""`netviz train`: a run without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from netviz import config as configs
from netviz import headless, runs, storage
from netviz.commands.common import ReportOption, progress_bar
from netviz.config import Config
from netviz.data import catalogue
from netviz.errors import UserError
from netviz.headless import Outcome
from netviz.report import write_report
from netviz.storage import Model


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
            "--from", metavar="FILE.netviz", help="Begin with the weights of a saved network that is built alike."
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
            help="With --save: the network alone, in 16 bits, to recognise with and not to be trained on.",
        ),
    ] = False,
) -> None:
    """Train a network as a config file says, or go on with a saved one, without a window."""
    model = storage.load_model(file) if storage.is_model(file) else None
    assignments = assignments or []
    config = configs.load(file, assignments) if model is None else configs.override(model.config, assignments)
    if model is not None and not _goes_on(model.config, config):
        raise UserError(f"{file}: a saved run keeps its seed, data, network, cost and optimizer; change only the rest.")
    if start is not None:
        if model is not None:
            raise UserError(f"--from: {file} has weights of its own; --from is for a config.")
        model = _with_weights_of(start, config)
    outcome = headless.prepare(config, runs.data(config), model)
    notice = runs.notice(outcome.split)
    if notice:
        typer.echo(notice, err=True)
    epochs = config.training.epochs
    with progress_bar("epoch 1", epochs) as (bar, task):

        def show(outcome: Outcome) -> None:
            trainer = outcome.trainer
            words = f"epoch {min(epochs, trainer.epoch + 1)} of {epochs}"
            if trainer.epoch in outcome.test_accuracies:
                words += f" · test {100 * outcome.test_accuracies[trainer.epoch]:.2f} %"
            bar.update(task, completed=trainer.position, description=words)

        headless.train(outcome, show)
    if save is not None:
        progress = None if weights_only else outcome.trainer.state()
        storage.save_model(save, Model(config, outcome.network, progress), short=weights_only)
    found = headless.report(outcome)
    if report is not None:
        write_report(report, {"config": configs.to_dict(config)} | found)
    typer.echo(
        f"test accuracy {100 * found['test_accuracy']:.2f} %, training accuracy {100 * found['train_accuracy']:.2f} %, "
        f"training cost {found['train_cost']:.4g}; {outcome.trainer.epoch} epochs in {outcome.seconds:.1f} s "
        f"({outcome.examples_per_second:,.0f} examples/s)"
    )
    if outcome.note:
        typer.echo(outcome.note)
    if outcome.stopped:
        raise UserError(outcome.stopped)


def _with_weights_of(path: Path, config: Config) -> Model:
    """A run of the config at its start, with the weights of a saved network; raises UserError."""
    saved = storage.load_model(path)
    network, choice, source = saved.network, config.network, catalogue.source(config.data.name)
    built = (source.shape, choice.layers, choice.outputs(source.classes))
    if (network.input_shape, saved.config.network.layers, network.outputs) != built:
        raise UserError(
            f"--from: the network in {path} is not built as the config says; take one with the same layers."
        )
    return Model(config, network)


def _goes_on(saved: Config, wanted: Config) -> bool:
    """Whether a saved run can go on with the wanted config: whatever its numbers depend on is the same."""
    fixed = ("seed", "data", "network", "training.cost", "training.optimizer")
    return all(configs.value_at(saved, path) == configs.value_at(wanted, path) for path in fixed)

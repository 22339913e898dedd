"""The data of a run that is started or opened: blanks where a model's data is missing, and data that has a new name."""

from __future__ import annotations

from dataclasses import replace

from netviz import config as configs
from netviz.config import Config
from netviz.data.dataset import DataSet
from netviz.errors import DataError, field_and_problem
from netviz.run import build
from netviz.run.model_file import Model
from netviz.session.run import Run
from netviz.texts import phrase


def data_for(config: Config, model: Model | None, old: Run | None) -> DataSet:
    """The data of a config, taken from the run before if it is the same; blanks where a model's data is missing, so
    that one can still look at it and draw. Raises DataError.
    """
    try:
        data = build.load_data(config) if old is None else build.load_or_reuse(config, old.config, old.data)
        if model is not None:
            build.require_kind(model, data)
    except DataError as error:
        if model is None:
            raise
        why = phrase(
            "{problem} You can look at the network and draw, but not train it.", problem=without_name_field(error)
        )
        return build.blank_data(model, why)
    return data


def without_name_field(error: DataError) -> str:
    """What is wrong with the data of a config, as a sentence that need not say that its name is meant."""
    field, problem = field_and_problem(error)
    return phrase("{problem}.", problem=problem) if field == "data.name" else str(error)


def with_data_at(model: Model, name: str) -> Model:
    """The model, and those compared with it on the same data, with the new name of that data."""
    before, course, compared = model.config.data.name, model.course, model.compared
    if course is not None:
        course = replace(course, started_with=configs.replaced(course.started_with, "data.name", name))
    if compared is not None:
        runs = [
            replace(one, model=with_data_at(one.model, name)) if one.model.config.data.name == before else one
            for one in compared.runs
        ]
        compared = replace(compared, runs=tuple(runs))
    config = configs.replaced(model.config, "data.name", name)
    return replace(model, config=config, course=course, compared=compared)

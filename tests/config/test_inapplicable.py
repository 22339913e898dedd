"""Settings that do not apply to the data: refused in files, dropped from what netviz wrote itself, gray in the form."""

from __future__ import annotations

from pathlib import Path

import pytest

from netviz import config as configs
from netviz.config import Config, ConfigError
from netviz.config.sharing import from_text, to_text
from netviz.data.augmentation import AUGMENTATIONS
from netviz.data.catalogue import SOURCES
from netviz.run import build
from netviz.run.away import load_config, parse_config
from netviz.run.model_file import Model, load_model, save_model

PICTURES = configs.default_config()
IRIS = configs.with_data(Config(), "iris")
AUGMENTED = [kind() for name, kind in AUGMENTATIONS.items() if name != "none"]
NO_PICTURES = [name for name, source in SOURCES.items() if source.count_known and len(source.shape) != 3]


def augmented(config: Config) -> Config:
    return configs.replaced(config, "data.augmentation", AUGMENTED[0])


@pytest.mark.parametrize("augmentation", AUGMENTED, ids=lambda one: one.kind)
def test_no_data_but_pictures_is_augmented(augmentation: configs.Augmentation) -> None:
    configs.check(configs.replaced(PICTURES, "data.augmentation", augmentation))
    for name in NO_PICTURES:
        config = configs.with_data(Config(), name)
        configs.check(config)
        with pytest.raises(ConfigError, match=rf"^data\.augmentation: {name} has no pictures to change; leave it out"):
            configs.check(configs.replaced(config, "data.augmentation", augmentation))


@pytest.mark.parametrize("name", NO_PICTURES)
def test_it_ends_with_the_pictures(name: str) -> None:
    config = configs.with_data(augmented(PICTURES), name)
    configs.check(config)
    assert config.data.augmentation == Config().data.augmentation


def test_a_file_gets_the_sentence_and_what_netviz_wrote_before_continues_without_it(tmp_path: Path) -> None:
    wrong = augmented(IRIS)
    path = tmp_path / "run.toml"
    path.write_text(configs.dump(wrong))
    for read in (configs.load, load_config):
        with pytest.raises(ConfigError, match=r"data\.augmentation: iris has no pictures"):
            read(path)
    data = build.load_data(IRIS)
    _, network, trainer = build.start_run(wrong, data)
    save_model(tmp_path / "run.netviz", Model(wrong, network, trainer.state()))
    own = [
        configs.parse(configs.dump(wrong), own=True),
        parse_config(configs.dump(wrong)),
        from_text(to_text(wrong)),
        load_model(tmp_path / "run.netviz").config,
    ]
    assert own == [IRIS] * 4
    assert configs.parse(configs.dump(augmented(PICTURES)), own=True) == augmented(PICTURES)


def test_what_does_not_apply_is_reported_in_a_few_words_unless_it_is_set() -> None:
    assert configs.inapplicable(IRIS) == {"data.augmentation": "for pictures only"}
    assert configs.inapplicable(augmented(IRIS)) == configs.inapplicable(PICTURES) == {}
    away = configs.replaced(IRIS, "data.name", "/nowhere/at/all.csv")
    assert configs.inapplicable(away) == {}

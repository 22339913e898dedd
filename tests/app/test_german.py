"""The window in German: keys, menus, the palette, F1, and the names of edits."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from netviz import config as configs
from netviz.app.controllers.edit_history import RunEdits
from netviz.app.controllers.left_edits import edits_left, edits_state
from netviz.app.controllers.session_folder import EditsState, EditState
from netviz.app.dialogs.command_palette import CommandPalette
from netviz.app.main_window.menus import palette_entries
from netviz.app.main_window.what_is_this import meaning_of
from netviz.app.qt import language
from netviz.app.qt.keys import key_name, key_names
from netviz.app.qt.language import translated
from netviz.commands import app as command
from netviz.config import Config
from netviz.lessons.glossary import word_for
from netviz.texts import Text, beginning, clause, phrase, within


def test_the_command_knows_the_languages_of_the_window() -> None:
    assert tuple(language.LANGUAGES) == command.LANGUAGES


def test_keys_have_their_german_names(german: None) -> None:
    assert key_name("Ctrl+Shift+Z") == "Strg+Umschalt+Z"
    assert key_names(("PgDown", "F5")) == "Bild abwärts, F5"


def test_the_menus_open_by_letters_of_their_own(german: None, open_netviz) -> None:
    titles = [action.text() for action in open_netviz(language="de").window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(letters), titles


def test_a_shortcut_in_a_tooltip_is_german(german: None, open_netviz) -> None:
    assert open_netviz(language="de").window.commands.action("file.save_model").toolTip().endswith("(Strg+S)")


def test_the_palette_is_searched_by_german_words(qtbot: QtBot, german: None, open_netviz) -> None:
    window = open_netviz(language="de").window
    palette = CommandPalette(window, palette_entries(window.commands))
    palette.field.setText("neue gewichte")
    assert palette.chosen is not None
    assert palette.chosen.action is window.commands.action("network.new_weights")


def test_f1_finds_the_word_for_a_german_label(german: None, open_netviz) -> None:
    assert word_for("Lernrate η", translated) is word_for("Learning rate η")
    window = open_netviz(language="de").window
    word, _ = meaning_of(window.dock_area.docks["accuracy"])
    assert word is word_for("Accuracy")


def test_an_edit_is_named_in_german_after_a_restart_too() -> None:
    first = Config()
    second = configs.replaced(first, "training.epochs", first.training.epochs + 1)
    third = configs.replaced(second, "seed", 7)
    edits = RunEdits.of([("", first, None), (configs.edit_name(first, second), second, None)], 1)
    assert edits_state(edits, {}) is not None
    states = ((first, ""), (second, str.__str__(configs.edit_name(first, second))), (third, "new weights"))
    left = EditsState(tuple(EditState(name, configs.dump(config), "") for config, name in states), 1)
    again = edits_left(left, None, second)  # type: ignore[arg-type]  # no run is read from its folder
    assert again is not None
    assert isinstance(again.name(1), Text)
    assert [again.name(place) for place in range(3)] == ["", configs.edit_name(first, second), "new weights"]


def test_german_words_begin_as_in_german(german: None) -> None:
    assert translated(phrase("dropout")) == "Dropout"
    assert translated(phrase("{label} is set", label=within("Padding"))).startswith("Padding")


def test_english_words_begin_as_the_text_says(qapp) -> None:
    assert translated(beginning("test points")) == "Test points"
    assert translated(phrase("{label} is set", label=within("Learning rate η"))) == "learning rate η is set"


def test_a_sentence_within_another_is_german_without_its_full_stop(german: None) -> None:
    inner = phrase("{path} holds no examples.", path="a.csv")
    alone = translated(inner)
    assert (alone != inner, alone.endswith(".")) == (True, True)
    assert translated(clause(inner)) == alone[:-1]
    outer = phrase("{settings} is impossible: {problem}", settings="η = 0", problem=clause(inner))
    assert translated(phrase("{field}: {problem}.", field="vary", problem=outer)).endswith(f"ist unmöglich: {alone}")


def test_the_end_of_presenting_is_not_called_as_the_end_of_netviz(qtbot: QtBot, german: None, open_netviz) -> None:
    window = open_netviz(size=(1280, 720), language="de").window
    bar = window.tool_bar
    for width, said in ((1800, "Vorführung beenden"), (bar.minimumSizeHint().width(), "Ende")):
        bar.resize(width, bar.height())
        bar.show_presenting(True)
        assert bar.present_button.text() == said
        hidden = [widget for widget in (bar.slider, bar.lessons) if widget.isHidden()]
        assert not hidden or said == "Ende", "the long name hides nothing"
    bar.show_presenting(False)
    assert bar.present_button.text() == "Vorführen"
    assert window.commands.action("file.quit").text() == "Beenden"

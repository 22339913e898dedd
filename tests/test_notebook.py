"""netviz in Jupyter: what models and runs look like there, and the example notebook, executed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import netviz
from netviz import config as configs
from netviz import notebook
from netviz.api import asset
from netviz.errors import UserError
from tests.export.test_files import Page
from tests.waiting import HANG_SECONDS

SMALL = ["data.train=300", "data.validation=100", "training.epochs=2"]
EXAMPLE = Path(__file__).parent.parent / "assets" / "first-network.ipynb"


class Shell:
    """What IPython is asked for."""

    def __init__(self) -> None:
        self.kernel = object()
        self.shown: list[str] = []
        self.kinds: dict[type, Any] = {}
        self.display_formatter = SimpleNamespace(formatters={"text/html": self})

    def for_type(self, kind: type, make: Any) -> None:
        self.kinds[kind] = make

    def module(self) -> SimpleNamespace:
        handle = SimpleNamespace(update=self.shown.append)

        def display(content: str, display_id: bool) -> SimpleNamespace:
            self.shown.append(content)
            return handle

        return SimpleNamespace(get_ipython=lambda: self, display=SimpleNamespace(HTML=str, display=display))


def test_a_run_shows_itself_while_it_trains_and_what_came_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    shell = Shell()
    monkeypatch.setitem(sys.modules, "IPython", shell.module())
    outcome = netviz.train(netviz.load_config(asset("configs/convolution.toml"), SMALL))
    last = Page(shell.shown[-1].encode())
    assert "epoch 2 of 2" in last.text
    assert last.tags.count("tr") == 3
    assert last.tags.count("svg") == 1
    notebook.register()
    page = Page(shell.kinds[netviz.Outcome](outcome).encode())
    assert all(words in page.text for words in ("Confusion", "Filters", "Mistakes", "test accuracy"))
    model = netviz.Model(outcome.config, outcome.network)
    shown = Page(shell.kinds[netviz.Model](model).encode()).text
    assert "Filters" in shown
    assert "test accuracy" not in shown  # for which it would have to load its data


def test_a_config_has_its_lines_and_pictures_their_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    shell = Shell()
    monkeypatch.setitem(sys.modules, "IPython", shell.module())
    notebook.register()
    config = netviz.load_config(asset("configs/convolution.toml"), SMALL)
    shown = Page(shell.kinds[netviz.Config](config).encode())
    assert shown.tags == ["pre"]
    assert shown.text == configs.dump(config)
    pictures = re.findall(r"<img[^>]*>", shell.kinds[netviz.Model](netviz.load_model()))
    assert pictures
    assert all("image-rendering:pixelated" in picture for picture in pictures)


def test_what_the_user_can_mend_is_one_sentence_in_ipython() -> None:
    with pytest.raises(UserError, match="no such file") as raised:
        netviz.load_model("/nowhere/it.netviz")
    assert raised.value._render_traceback_() == [str(raised.value)]


def test_where_no_notebook_runs_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "IPython", raising=False)
    assert notebook.shell() is None
    notebook.register()
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: None))
    assert notebook.shell() is None


def test_a_library_does_not_load_qt_or_ipython() -> None:
    code = "import netviz, sys; netviz.train; assert not {'PySide6', 'IPython'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=HANG_SECONDS)


@pytest.mark.slow
def test_the_example_notebook_runs(tmp_path: Path) -> None:
    pytest.importorskip("nbclient", reason="nbclient is not installed")
    code = (
        "import nbformat, sys; from nbclient import NotebookClient; book = nbformat.read(sys.argv[1], 4); "
        "NotebookClient(book, timeout=None, kernel_name='python3').execute(); nbformat.write(book, sys.argv[2])"
    )
    place = tmp_path / "run.ipynb"
    path = os.pathsep.join(filter(None, [str(EXAMPLE.parent.parent), os.environ.get("PYTHONPATH", "")]))
    subprocess.run(
        [sys.executable, "-c", code, EXAMPLE, place],
        check=True,
        timeout=HANG_SECONDS,
        env=os.environ | {"PYTHONPATH": path},
    )
    cells = [cell for cell in json.loads(place.read_text())["cells"] if cell["cell_type"] == "code"]
    shown = ["".join(one["data"].get("text/html", "")) for cell in cells for one in cell["outputs"] if "data" in one]
    assert sum("<svg" in html for html in shown) >= 2  # the run as it trained, and what came of it
    assert any("Filters" in html and "Confusion" not in html for html in shown)  # the model
    assert any("Confusion" in html for html in shown)
    assert not [one for cell in cells for one in cell["outputs"] if one["output_type"] == "error"]

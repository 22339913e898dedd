"""netviz opens neural networks up while they learn.

In a program of your own: `netviz.load_config`, `netviz.train`, `netviz.load_model` and `netviz.recognize`, described
in netviz/api.py; what they need is imported when the first of them is asked for.

Nothing is imported before that, not even `typing`: the command `netviz` starts here, and until it can catch Ctrl-C in
netviz/cli.py, an interruption would end in a traceback.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as `typing` has it; type checkers know the name

if TYPE_CHECKING:
    from typing import Any

    from netviz.api import Config, Model, Network, Outcome, load_config, load_model, recognize, train

__all__ = ["Config", "Model", "Network", "Outcome", "__version__", "load_config", "load_model", "recognize", "train"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from netviz import api

    return getattr(api, name)


def __dir__() -> list[str]:
    """What a notebook offers after `netviz.`, also before it is imported."""
    return sorted({*globals(), *__all__})

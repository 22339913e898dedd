"""netviz opens neural networks up while they learn.

In a program of one's own: `netviz.load_config`, `netviz.train`, `netviz.load_model` and `netviz.recognize`, described
in netviz/api.py; what they need is imported when the first of them is asked for.
"""

import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netviz.api import Config, Model, Network, Outcome, load_config, load_model, recognize, train

__all__ = ["Config", "Model", "Network", "Outcome", "__version__", "load_config", "load_model", "recognize", "train"]
__version__ = "0.1.0"

# Without it, the first warning of a program that uses netviz and keeps no log would go to stderr.
logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from netviz import api

    return getattr(api, name)

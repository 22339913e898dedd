"""What is measured: the networks one demonstrates, and how much faster than PyTorch netviz should be."""

from __future__ import annotations

from dataclasses import dataclass

from netviz import config as configs
from netviz.config import Config


@dataclass(frozen=True)
class Case:
    """One row of the table."""

    key: str
    """Its name on the command line."""
    what: str
    """What it measures, in words."""
    run: str
    """The config, in TOML."""
    goal: float
    """The smallest ratio netviz ÷ PyTorch wanted, in examples a second."""
    predicts: bool = False
    """Whether only the forward pass is timed."""

    def config(self, data: str) -> Config:
        return configs.override(configs.parse(self.run), [f'data.name="{data}"'])


_BOOK = 'learning_rate = 0.5\ncost = "cross-entropy"\nbatch_size = 10'
_LENET = """
[network]
init = "he"
output = "softmax"
layers = [
  { kind = "conv", filters = 16, size = 5, activation = "relu" }, { kind = "pool" },
  { kind = "conv", filters = 32, size = 5, activation = "relu" }, { kind = "pool" },
  { kind = "dense", units = 128, activation = "relu" },
]
[training]
optimizer = { kind = "adam" }
learning_rate = 0.001
batch_size = """

CASES: dict[str, Case] = {
    case.key: case
    for case in (
        Case("dense_small", "784-30-10 sigmoid, SGD, batch 10",
             f"[network]\nlayers = [{{ kind = 'dense', units = 30 }}]\n[training]\n{_BOOK}", 4.5),
        Case("dense_medium", "784-100-10 sigmoid, SGD, batch 10",
             f"[network]\nlayers = [{{ kind = 'dense', units = 100 }}]\n[training]\n{_BOOK}", 3.0),
        Case("dense_large", "784-512-256-10 ReLU, Adam, batch 64",
             """
[network]
init = "he"
output = "softmax"
layers = [{ kind = "dense", units = 512, activation = "relu" }, { kind = "dense", units = 256, activation = "relu" }]
[training]
optimizer = { kind = "adam" }
learning_rate = 0.001
batch_size = 64""", 1.0),
        Case("deep", "784-30×50-10 sigmoid, SGD, batch 32",
             "[network]\nlayers = [{ kind = 'dense', units = 30, repeat = 50 }]\n"
             "[training]\nlearning_rate = 0.1\ncost = 'cross-entropy'\nbatch_size = 32", 4.0),
        Case("conv_book", "20@5×5 sigmoid, pool, 100, softmax, SGD, batch 10",
             """
[network]
output = "softmax"
layers = [{ kind = "conv", filters = 20, size = 5 }, { kind = "pool" }, { kind = "dense", units = 100 }]
[training]
learning_rate = 0.1
batch_size = 10""", 1.2),
        Case("conv_lenet", "16@5×5, pool, 32@5×5, pool, 128, ReLU, Adam, batch 64", _LENET + "64", 1.0),
        Case("predict_lenet", "the same, forward only, batch 256", _LENET + "256", 1.0, predicts=True),
    )
}  # fmt: skip
"""The rows by their keys in the report."""

"""netviz opens neural networks up while they learn."""

__version__ = "0.1.0"

"""netviz opens neural networks up while they learn."""

import logging

__version__ = "0.1.0"

# Without it, the first warning of a program that uses netviz and keeps no log would go to stderr.
logging.getLogger(__name__).addHandler(logging.NullHandler())

"""From a config to a trained network: building it, training it without a window, its file and its report."""

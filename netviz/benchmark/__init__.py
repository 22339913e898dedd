"""How fast netviz trains, measured against PyTorch and scikit-learn in turn, in one run and on the same data."""

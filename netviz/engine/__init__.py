"""The mathematics of netviz: networks, their gradients and their training, in NumPy alone.

Nothing here knows of files, data sets, windows or threads. Arrays put the batch last: activations are
(features, N) for dense layers and (channels, height, width, N) for images.
"""

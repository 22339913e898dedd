"""What can be asked about the drawing on the pad, of the network in training: one question per module."""

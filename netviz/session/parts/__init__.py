"""The parts of a frame, one a file: each knows how to take itself from a run."""

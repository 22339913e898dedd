"""The parts of a frame, one per file: each knows how to take itself from a run."""

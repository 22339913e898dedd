"""Data sets and drawings: where examples come from, and how a drawing becomes an image like theirs."""

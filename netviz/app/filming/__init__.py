"""Films of a run without a window: the panels, drawn where nobody sees them, picture by picture."""

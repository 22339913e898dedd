"""How smoothly the window runs: frame rate, latency of a simulated pen, a run that ends on its own."""

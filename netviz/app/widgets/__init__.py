"""Small widgets that panels are put together from."""

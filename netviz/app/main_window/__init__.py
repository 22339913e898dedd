"""The main window and its own parts: dock area, side columns, menus, bars, appearance, preferences."""

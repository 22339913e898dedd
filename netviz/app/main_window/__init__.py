"""The main window and what belongs to it alone: dock area, side columns, menus, bars, appearance, preferences."""

"""The pages of the panel *Ask the drawing*, one question per module; the table of them is here."""

from __future__ import annotations

from netviz.app.panels.asking.fooling import BecomePage, FoolPage
from netviz.app.panels.asking.morphing import MorphPage
from netviz.app.panels.asking.nearest import NearestPage
from netviz.app.panels.asking.occluding import OccludePage
from netviz.app.panels.asking.page import AskPage

PAGES: tuple[type[AskPage], ...] = (FoolPage, BecomePage, MorphPage, OccludePage, NearestPage)
"""In the order in which they are offered."""

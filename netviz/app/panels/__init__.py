"""The panels of the dock area, in their initial order and rows: the one list of them.

A panel is a widget with `name`, `title`, `needs` (the parts of a frame that it draws), `right` (the widget in its title
line), `set_frame` and `set_theme`. A new one is a file and an entry here; the window, its View menu, the layouts and
the tests read this table.
"""

from __future__ import annotations

from netviz.app.panels.accuracy import AccuracyPanel
from netviz.app.panels.approximation import ApproximationPanel
from netviz.app.panels.ask import AskPanel
from netviz.app.panels.backprop import BackpropPanel
from netviz.app.panels.base import Panel
from netviz.app.panels.calibration import CalibrationPanel
from netviz.app.panels.class_accuracy import ClassAccuracyPanel
from netviz.app.panels.confusion import ConfusionPanel
from netviz.app.panels.convolution import ConvolutionPanel
from netviz.app.panels.cost import CostPanel
from netviz.app.panels.differences import DifferencesPanel
from netviz.app.panels.example_map import ExampleMapPanel
from netviz.app.panels.examples import ExamplesPanel
from netviz.app.panels.filters import FiltersPanel
from netviz.app.panels.gradient_bars import GradientBarsPanel
from netviz.app.panels.gradient_factors import GradientFactorsPanel
from netviz.app.panels.gradients import GradientsPanel
from netviz.app.panels.landscape import LandscapePanel
from netviz.app.panels.layers import LayersPanel
from netviz.app.panels.lesson import LessonPanel
from netviz.app.panels.mistakes import MistakesPanel
from netviz.app.panels.network_graph import NetworkGraphPanel
from netviz.app.panels.neuron import NeuronPanel
from netviz.app.panels.pinned_neuron import PinnedNeuronPanel
from netviz.app.panels.plane import PlanePanel
from netviz.app.panels.run_grid import RunGridPanel
from netviz.app.panels.runs import RunsPanel
from netviz.app.panels.softmax import SoftmaxPanel
from netviz.app.panels.surface import SurfacePanel
from netviz.app.panels.top_activations import TopActivationsPanel
from netviz.app.panels.what_if import WhatIfPanel

ROWS: tuple[tuple[type[Panel], ...], ...] = (
    (RunsPanel, RunGridPanel),
    (CostPanel, AccuracyPanel),
    (GradientsPanel, GradientBarsPanel),
    (FiltersPanel,),
    (LayersPanel,),
    (ExamplesPanel, ConfusionPanel, PlanePanel),
    (MistakesPanel, ExampleMapPanel, DifferencesPanel),
    (ClassAccuracyPanel, CalibrationPanel),
    (NeuronPanel, SoftmaxPanel),
    (BackpropPanel, SurfacePanel),
    (ApproximationPanel, ConvolutionPanel),
    (GradientFactorsPanel, TopActivationsPanel),
    (NetworkGraphPanel, PinnedNeuronPanel),
    (WhatIfPanel, AskPanel),
    (LandscapePanel,),
    (LessonPanel,),
)

__all__ = ["ROWS", "Panel"]

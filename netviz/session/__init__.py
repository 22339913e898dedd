"""Where the window meets the engine: a worker thread that trains, takes commands and delivers frames.

Nothing here knows about Qt: a test, the command line or another toolkit can drive a session just as well.
"""

from netviz.session.frame import Frame, FramePart, FrameRequest, RunState
from netviz.session.recognizer import Prediction, Recognizer
from netviz.session.session import Session

__all__ = ["Frame", "FramePart", "FrameRequest", "Prediction", "Recognizer", "RunState", "Session"]

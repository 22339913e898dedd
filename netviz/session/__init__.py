"""The meeting point of window and engine: a worker thread that trains, takes commands and hands out frames.

Nothing here knows of Qt: a test, a command line or another toolkit can drive a session just as well.
"""

from netviz.session.frame import Frame, FramePart, FrameRequest, RunState
from netviz.session.recognizer import Prediction, Recognizer
from netviz.session.session import Session

__all__ = ["Frame", "FramePart", "FrameRequest", "Prediction", "Recognizer", "RunState", "Session"]

"""Photographs of digits that people wrote, made from real pen strokes: paper, ink, light, what lies about, the camera.

Each kind is one thing that makes a photograph hard, on a photograph that is otherwise ordinary; "anything" mixes them.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Values = NDArray[np.float32]

SIZES = ((640, 480), (640, 480), (640, 480), (480, 640), (800, 600), (400, 300), (1200, 900))
PENS = ((25, 25, 28), (35, 35, 60), (30, 45, 140), (20, 30, 110), (160, 30, 40), (20, 90, 60))
"""Reflected colours of black and blue-black ink, of blue, red and green."""


@dataclass
class Scene:
    """What the camera sees; all arrays (height, width), those of colour with three channels, 0…1."""

    rng: np.random.Generator
    strokes: Sequence[Sequence[tuple[float, float]]]
    size: tuple[int, int]
    """Width and height."""
    colour: Values = field(init=False)
    """What each place reflects, ink left out."""
    light: Values = field(init=False)
    """How much light falls on each place."""
    glare: Values = field(init=False)
    """Light thrown back by the surface, whatever its colour."""
    box: tuple[float, float, float, float] = field(init=False)
    """Left, top, right, bottom of the digit."""
    pen: tuple[float, float, float] = field(init=False)
    width: float = field(init=False)
    """The pen's width as a part of the digit's height."""
    cover: float = 1.0
    """How much of the paper the ink covers."""
    grainy: float = 0.0
    """How much of the ink the paper's grain leaves out."""
    turn: float = field(init=False)
    keystone: float = 0.0
    blur: float = field(init=False)
    noise: float = field(init=False)
    quality: int = field(init=False)
    over: list[Callable[[], None]] = field(default_factory=list)
    """What lies on the paper and its ink, laid there last."""

    def __post_init__(self) -> None:
        rng, (width, height) = self.rng, self.size
        white = rng.uniform(0.72, 0.97)
        tint = np.array([1.0, rng.uniform(0.96, 1.0), rng.uniform(0.86, 1.0)])
        self.colour = np.empty((height, width, 3), np.float32)
        self.colour[:] = white * tint
        self.light = np.full((height, width), rng.uniform(0.75, 1.0), np.float32)
        self.glare = np.zeros((height, width), np.float32)
        tall = rng.uniform(0.28, 0.7) * min(width, height)
        points = np.concatenate([np.asarray(stroke, np.float64) for stroke in self.strokes])
        extent = np.ptp(points, axis=0)
        wide = min(max(0.15, min(1.3, extent[0] / max(extent[1], 1))) * tall, 0.7 * width)
        left = rng.uniform(0.12 * width, 0.88 * width - wide)
        top = rng.uniform(0.12 * height, 0.88 * height - tall)
        self.box = (left, top, left + wide, top + tall)
        pen = PENS[int(rng.integers(len(PENS)))]
        self.pen = tuple(part / 255 for part in pen)  # type: ignore[assignment]
        self.width = rng.uniform(0.045, 0.13)
        self.turn = float(np.clip(rng.normal(0, 4), -10, 10))
        self.blur = rng.uniform(0.4, 1.1)
        self.noise = rng.uniform(1.0, 4.0) / 255
        self.quality = int(rng.integers(75, 96))

    def places(self) -> tuple[Values, Values]:
        """x and y of each pixel as parts of the width and of the height."""
        width, height = self.size
        x, y = np.meshgrid(np.arange(width, dtype=np.float32) / width, np.arange(height, dtype=np.float32) / height)
        return x, y

    def side_of(self, angle: float, x: float, y: float, soft: float) -> Values:
        """0 on one side of a line through (x, y), 1 on the other; soft: how wide the change is, in pixels."""
        width, height = self.size
        across, down = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
        far = (across - x) * np.cos(angle) + (down - y) * np.sin(angle)
        return np.clip(far / max(soft, 0.5) + 0.5, 0, 1).astype(np.float32)

    def within(self, margin: float = 0.0) -> tuple[float, float]:
        """A point in the digit's box, or that far, as a part of its size, from its edges."""
        left, top, right, bottom = self.box
        a, b = self.rng.uniform(margin, 1 - margin, 2)
        return left + a * (right - left), top + b * (bottom - top)

    def ink(self) -> Values:
        """How much ink lies on each place."""
        width, height = self.size
        left, top, right, bottom = self.box
        paths = [np.asarray(stroke, np.float64) for stroke in self.strokes]
        points = np.concatenate(paths)
        low, extent = points.min(axis=0), np.maximum(np.ptp(points, axis=0), 1)
        scale = (bottom - top) / max(extent[1], extent[0] / 1.3)
        angle = np.deg2rad(self.turn)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        middle = np.array([(left + right) / 2, (top + bottom) / 2])
        fine = 2
        mask = np.zeros((height * fine, width * fine), np.uint8)
        thick = max(2, round(self.width * (bottom - top) * fine))
        for path in paths:
            moved = (((path - low - extent / 2) * scale) @ turn + middle) * fine
            cv2.polylines(mask, [np.rint(moved * 16).astype(np.int32)], False, 255, thick, cv2.LINE_AA, 4)
        found = cv2.resize(mask, self.size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        if self.grainy:
            grain = cv2.GaussianBlur(self.rng.standard_normal((height, width), np.float32), (0, 0), 0.9) * 2
            found *= np.clip(1 - self.grainy * (0.5 + 0.6 * grain), 0, 1)
        return found * self.cover

    def photograph(self) -> NDArray[np.uint8]:
        """(height, width, 3), before it is saved."""
        ink = self.ink()[..., None]
        self.colour = self.colour * (1 - ink) + np.asarray(self.pen, np.float32) * ink
        for lay in self.over:
            lay()
        seen = self.colour * self.light[..., None] + self.glare[..., None]
        width, height = self.size
        if self.keystone:
            amount = self.keystone * self.rng.uniform(-1, 1, (4, 2)) * (width, height)
            corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
            way = cv2.getPerspectiveTransform(corners, (corners + amount).astype(np.float32))
            seen = cv2.warpPerspective(seen, way, self.size, borderMode=cv2.BORDER_REPLICATE)
        seen = cv2.GaussianBlur(seen, (0, 0), self.blur * max(self.size) / 640)
        warm = 1 + self.rng.uniform(-0.06, 0.06, 3) * (1, 0.3, 1)
        seen = seen * warm.astype(np.float32) + self.noise * self.rng.standard_normal(seen.shape, np.float32)
        return np.asarray(np.clip(seen, 0, 1) * 255, np.uint8)


def plain(scene: Scene) -> None:
    """Light that falls off to one side."""
    angle = scene.rng.uniform(0, 2 * np.pi)
    x, y = scene.places()
    slope = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle)
    scene.light *= (1 - scene.rng.uniform(0, 0.5) * (slope + 0.5)).astype(np.float32)


def hard_shadow(scene: Scene) -> None:
    """A shadow with a sharp edge across the digit; now and then of a narrow thing, or two."""
    rng = scene.rng
    for _ in range(1 if rng.random() < 0.7 else 2):
        angle, soft = rng.uniform(0, 2 * np.pi), rng.uniform(0.5, 6) * scene.size[0] / 640
        dark = scene.side_of(angle, *scene.within(0.2), soft)
        if rng.random() < 0.3:
            wide = rng.uniform(0.1, 0.4) * min(scene.size)
            x, y = scene.within(0.2)
            dark = scene.side_of(angle, x, y, soft) * scene.side_of(
                angle + np.pi, x + wide * np.cos(angle), y + wide * np.sin(angle), soft
            )
        scene.light *= 1 - rng.uniform(0.35, 0.65) * dark


def soft_shadow(scene: Scene) -> None:
    """A hand's or a head's shadow."""
    rng = scene.rng
    x, y = scene.within()
    dark = scene.side_of(rng.uniform(0, 2 * np.pi), x, y, rng.uniform(30, 200) * scene.size[0] / 640)
    scene.light *= 1 - rng.uniform(0.3, 0.7) * dark


def grain(scene: Scene) -> None:
    """Rough paper and a camera in little light."""
    plain(scene)
    rng, (width, height) = scene.rng, scene.size
    scene.noise = rng.uniform(6, 16) / 255
    for size, amount in ((rng.uniform(1, 3), rng.uniform(0.01, 0.04)), (rng.uniform(5, 20), 0.02)):
        rough = cv2.GaussianBlur(rng.standard_normal((height, width), np.float32), (0, 0), size)
        scene.colour *= 1 + amount * (rough / rough.std())[..., None]


def _lines(scene: Scene, angle: float, apart: float, colour: Values, thick: float, strength: float) -> None:
    width, height = scene.size
    across, down = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    far = across * np.sin(angle) + down * np.cos(angle) + scene.rng.uniform(0, apart)
    away = np.abs((far + apart / 2) % apart - apart / 2)
    cover = np.clip(thick / 2 + 0.5 - away, 0, 1)[..., None] * strength
    scene.colour = (scene.colour * (1 - cover) + colour * cover).astype(np.float32)


def _line_look(scene: Scene) -> tuple[Values, float, float]:
    rng = scene.rng
    colours = ((0.45, 0.6, 0.85), (0.6, 0.6, 0.65), (0.55, 0.75, 0.75), (0.75, 0.55, 0.5), (0.4, 0.4, 0.45))
    colour = np.array(colours[int(rng.integers(len(colours)))], np.float32)
    return colour, rng.uniform(1.0, 2.4) * scene.size[0] / 640, rng.uniform(0.4, 1.0)


def ruled(scene: Scene) -> None:
    """Ruled paper, now and then with a margin."""
    plain(scene)
    rng = scene.rng
    angle = np.deg2rad(rng.normal(0, 4))
    colour, thick, strength = _line_look(scene)
    _lines(scene, angle, rng.uniform(0.07, 0.3) * min(scene.size), colour, thick, strength)
    if rng.random() < 0.3:
        x = scene.size[0] * rng.uniform(0.02, 0.1)
        band = scene.side_of(angle, x, 0, 1) * scene.side_of(angle + np.pi, x + thick, 0, 1)
        scene.colour *= 1 - 0.5 * band[..., None] * np.array([0.1, 0.6, 0.6], np.float32)


def squared(scene: Scene) -> None:
    """Squared paper."""
    plain(scene)
    rng = scene.rng
    angle = np.deg2rad(rng.normal(0, 4))
    look = _line_look(scene)
    apart = rng.uniform(0.035, 0.12) * min(scene.size)
    _lines(scene, angle, apart, *look)
    _lines(scene, angle + np.pi / 2, apart, *look)


def pencil(scene: Scene) -> None:
    """Pencil: grey, grainy, thinner."""
    plain(scene)
    rng = scene.rng
    grey = rng.uniform(0.2, 0.4)
    scene.pen = (grey, grey, grey)
    scene.cover, scene.grainy = rng.uniform(0.6, 0.95), rng.uniform(0.2, 0.6)
    scene.width = rng.uniform(0.04, 0.08)


def _surface(scene: Scene) -> Values:
    """A table: dark or light, of one colour or of wood, or a patterned cloth."""
    rng, (width, height) = scene.rng, scene.size
    x, y = scene.places()
    colours = (
        (0.35, 0.22, 0.12),
        (0.6, 0.42, 0.25),
        (0.1, 0.1, 0.1),
        (0.45, 0.45, 0.48),
        (0.15, 0.25, 0.4),
        (0.05,) * 3,
    )
    colour = np.array(colours[int(rng.integers(len(colours)))], np.float32)
    found = np.broadcast_to(colour, (height, width, 3)).astype(np.float32)
    look = rng.random()
    if look < 0.4:  # wood
        along = x * rng.uniform(-0.2, 0.2) + y + 0.01 * np.sin(9 * x + rng.uniform(0, 6))
        rings = np.sin(along * rng.uniform(40, 200)) + 0.5 * np.sin(along * rng.uniform(200, 500) + 3)
        found = found * (1 + rng.uniform(0.05, 0.25) * rings)[..., None].astype(np.float32)
    elif look < 0.55:  # a cloth
        checks = (np.sin(x * rng.uniform(30, 90)) > 0) ^ (np.sin(y * rng.uniform(30, 90)) > 0)
        found = found * (1 + rng.uniform(0.1, 0.6) * checks)[..., None].astype(np.float32)
    return found


def edge(scene: Scene) -> None:
    """One, two or all edges of the paper in view, with its shadow on the table."""
    plain(scene)
    rng, (width, height) = scene.rng, scene.size
    left, top, right, bottom = scene.box
    tall = bottom - top
    wander = np.deg2rad(rng.normal(0, 4))
    edges = (
        (np.pi, left - rng.uniform(0.12, 0.4) * tall, (top + bottom) / 2),
        (-np.pi / 2, (left + right) / 2, top - rng.uniform(0.12, 0.4) * tall),
        (0.0, right + rng.uniform(0.12, 0.4) * tall, (top + bottom) / 2),
        (np.pi / 2, (left + right) / 2, bottom + rng.uniform(0.12, 0.4) * tall),
    )
    count = int(rng.choice([1, 2, 3, 4], p=[0.4, 0.3, 0.1, 0.2]))
    first = int(rng.integers(4))
    outside = np.zeros((height, width), np.float32)
    shade = np.zeros((height, width), np.float32)
    for number in range(first, first + count):
        angle, x, y = edges[number % 4]
        outside = np.maximum(outside, scene.side_of(angle + wander, x, y, 1))
        far = rng.uniform(4, 25) * width / 640
        away = scene.side_of(angle + wander, x + far / 2 * np.cos(angle), y + far / 2 * np.sin(angle), far)
        shade = np.maximum(shade, 1 - away)
    scene.colour = scene.colour * (1 - outside[..., None]) + _surface(scene) * outside[..., None]
    if rng.random() < 0.5:
        scene.light *= 1 - rng.uniform(0.2, 0.5) * outside * shade


def finger(scene: Scene) -> None:
    """A finger or two that hold the paper at the edge, with their shadow."""
    plain(scene)
    rng, (width, height) = scene.rng, scene.size
    left, top, right, bottom = scene.box
    skin = np.array([0.85, 0.62, 0.5], np.float32) * rng.uniform(0.35, 1.05)
    for _ in range(1 if rng.random() < 0.6 else 2):
        side = int(np.argmax(np.array([left, top, width - right, height - bottom]) * rng.uniform(0.6, 1, 4)))
        room = (left, top, width - right, height - bottom)[side] * rng.uniform(0.45, 0.8)
        along = rng.uniform(0.15, 0.85)
        start = ((0, along * height), (along * width, 0), (width, along * height), (along * width, height))[side]
        inward = ((1, 0), (0, 1), (-1, 0), (0, -1))[side]
        slant = rng.normal(0, 0.3)
        tip = (
            start[0] + room * inward[0] + slant * room * inward[1],
            start[1] + room * inward[1] + slant * room * inward[0],
        )
        thick = rng.uniform(0.09, 0.18) * min(width, height)
        tip = (tip[0] - thick / 2 * inward[0], tip[1] - thick / 2 * inward[1])
        behind = (start[0] - 2 * thick * inward[0], start[1] - 2 * thick * inward[1])

        def lay(tip=tip, behind=behind, thick=thick, inward=inward) -> None:
            mask = np.zeros((height, width), np.uint8)
            ends = [tuple(int(v) for v in tip), tuple(int(v) for v in behind)]
            cv2.line(mask, *ends, 255, max(2, int(thick)), cv2.LINE_AA)
            shape = cv2.GaussianBlur(mask, (0, 0), 1).astype(np.float32) / 255
            moved = np.roll(shape, (int(thick * 0.15), int(thick * 0.1)), (0, 1))
            scene.light *= 1 - rng.uniform(0.2, 0.5) * cv2.GaussianBlur(moved, (0, 0), thick * 0.15)
            round_ = 0.75 + 0.25 * cv2.GaussianBlur(shape, (0, 0), thick * 0.2)
            body = skin * round_[..., None]
            nail = np.zeros((height, width), np.uint8)
            at = (int(tip[0] - 0.1 * thick * inward[0]), int(tip[1] - 0.1 * thick * inward[1]))
            cv2.ellipse(nail, at, (int(thick * 0.28), int(thick * 0.33)), 0, 0, 360, 255, -1, cv2.LINE_AA)
            over = (nail.astype(np.float32) / 255 * rng.uniform(0, 0.8))[..., None]
            body = body * (1 - over) + np.array([0.93, 0.75, 0.7], np.float32) * skin.max() * over
            scene.colour = scene.colour * (1 - shape[..., None]) + body * shape[..., None]

        scene.over.append(lay)


def second_sheet(scene: Scene) -> None:
    """Another sheet that lies over the edge of this one, lighter or darker, with its shadow, perhaps written on."""
    plain(scene)
    rng, (width, height) = scene.rng, scene.size
    left, top, right, bottom = scene.box
    rooms = np.array([left, top, width - right, height - bottom])
    side = int(np.argmax(rooms * rng.uniform(0.6, 1, 4)))
    room = rooms[side] * rng.uniform(0.3, 0.75)
    place = ((room, height / 2), (width / 2, room), (width - room, height / 2), (width / 2, height - room))[side]
    angle = (np.pi, -np.pi / 2, 0.0, np.pi / 2)[side] + np.deg2rad(rng.normal(0, 3))
    tone = np.array([rng.uniform(0.5, 1.0)] * 3, np.float32) * np.array([1, rng.uniform(0.9, 1), rng.uniform(0.7, 1)])

    def lay() -> None:
        far = rng.uniform(3, 20) * width / 640
        shade = scene.side_of(angle, place[0] - far / 2 * np.cos(angle), place[1] - far / 2 * np.sin(angle), far)
        there = scene.side_of(angle, *place, 1)
        scene.light *= 1 - rng.uniform(0.1, 0.5) * shade * (1 - there)
        sheet = np.broadcast_to(tone.astype(np.float32), scene.colour.shape)
        scene.colour = scene.colour * (1 - there[..., None]) + sheet * there[..., None]

    scene.over.append(lay)


def glossy(scene: Scene) -> None:
    """A lamp mirrored in shiny paper or in the ink."""
    plain(scene)
    rng, (width, height) = scene.rng, scene.size
    x, y = scene.places()
    for _ in range(int(rng.integers(1, 3))):
        cx, cy = scene.within(-0.2)
        size = rng.uniform(0.06, 0.3)
        shape = ((x - cx / width) * width / height) ** 2 + (y - cy / height) ** 2 * rng.uniform(0.5, 2)
        scene.glare += (rng.uniform(0.15, 0.5) * np.exp(-shape / size**2)).astype(np.float32)


def blurred(scene: Scene) -> None:
    """Out of focus, or shaken."""
    plain(scene)
    scene.blur = scene.rng.uniform(1.5, 3.5)


def poor_jpeg(scene: Scene) -> None:
    """Sent by a messenger: few bytes."""
    plain(scene)
    scene.quality = int(scene.rng.integers(15, 40))


def slanted(scene: Scene) -> None:
    """Taken from the side."""
    plain(scene)
    scene.keystone = 0.1
    scene.turn = float(np.clip(scene.rng.normal(0, 8), -15, 15))


def board(scene: Scene) -> None:
    """Chalk on a board."""
    plain(scene)
    rng = scene.rng
    boards = ((0.08, 0.2, 0.14), (0.1, 0.1, 0.11), (0.2, 0.22, 0.24))
    scene.colour[:] = np.array(boards[int(rng.integers(3))], np.float32)
    light = rng.uniform(0.75, 0.95)
    scene.pen = (light, light, light * rng.uniform(0.7, 1))
    scene.cover, scene.grainy = rng.uniform(0.7, 1.0), rng.uniform(0.1, 0.5)
    wiped = cv2.GaussianBlur(rng.standard_normal(scene.light.shape, np.float32), (0, 0), 30)
    scene.colour *= 1 + 0.15 * (wiped / wiped.std())[..., None]


def coloured_paper(scene: Scene) -> None:
    """A sticky note, packing paper."""
    plain(scene)
    rng = scene.rng
    papers = ((0.98, 0.9, 0.45), (0.95, 0.6, 0.7), (0.6, 0.85, 0.6), (0.55, 0.75, 0.9), (0.72, 0.58, 0.42))
    scene.colour[:] = np.array(papers[int(rng.integers(len(papers)))], np.float32)
    dark = ((0.08, 0.08, 0.1), (0.1, 0.12, 0.4))
    scene.pen = dark[int(rng.integers(2))]


def folded(scene: Scene) -> None:
    """Paper that was folded or crumpled: its parts catch the light differently."""
    plain(scene)
    rng = scene.rng
    for _ in range(int(rng.integers(1, 5))):
        angle = rng.uniform(0, 2 * np.pi)
        x, y = rng.uniform(0, scene.size[0]), rng.uniform(0, scene.size[1])
        side = scene.side_of(angle, x, y, rng.uniform(1, 8))
        scene.light *= 1 + rng.uniform(-0.15, 0.15) * (side - 0.5)
        scene.light *= 1 - rng.uniform(0.0, 0.25) * np.exp(-((side - 0.5) ** 2) / 0.02)


KINDS: dict[str, Callable[[Scene], None]] = {
    "plain": plain,
    "hard shadow": hard_shadow,
    "soft shadow": soft_shadow,
    "grain": grain,
    "ruled": ruled,
    "squared": squared,
    "pencil": pencil,
    "edge": edge,
    "finger": finger,
    "second sheet": second_sheet,
    "glossy": glossy,
    "blurred": blurred,
    "poor JPEG": poor_jpeg,
    "slanted": slanted,
    "board": board,
    "coloured paper": coloured_paper,
    "folded": folded,
}

PAPERS = (ruled, squared, grain, folded, edge, plain)
LIGHTS = (hard_shadow, soft_shadow, glossy, plain)
CAMERAS = (blurred, poor_jpeg, slanted, plain)


def anything(scene: Scene) -> None:
    """A paper, a light, a camera, now and then a pencil, all by chance."""
    rng = scene.rng
    if rng.random() < 0.2:
        pencil(scene)
    for table in (PAPERS, LIGHTS, CAMERAS):
        table[int(rng.integers(len(table)))](scene)


KINDS["anything"] = anything


def photograph(
    strokes: Sequence[Sequence[tuple[float, float]]],
    kind: str,
    rng: np.random.Generator,
    sizes: Sequence[tuple[int, int]] = SIZES,
) -> bytes:
    """A photograph of that kind as a JPEG file; its width and height are one of `sizes`."""
    scene = Scene(rng, strokes, sizes[int(rng.integers(len(sizes)))])
    KINDS[kind](scene)
    file = io.BytesIO()
    Image.fromarray(scene.photograph()).save(file, "JPEG", quality=scene.quality)
    return file.getvalue()

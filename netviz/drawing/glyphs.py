"""Letters and signs as pen strokes that nobody would read as a digit: what netviz must not be sure about.

Each glyph is strokes on a grid of ten by ten, two digits per point (x, then y, downwards); `~` marks a stroke that is
bent smoothly through its points. Shapes that are also digits (O, I, l, b, g, q) are left out on purpose.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

GLYPHS: dict[str, str] = {
    "A": "094089 2666",
    "B": "0009 ~0050725404 ~0464776909",
    "C": "~71401205295978",
    "D": "0009 ~0050755909",
    "E": "70000979 0464",
    "F": "700009 0454",
    "G": "~71401205295978 797545",
    "H": "0009 7079 0474",
    "J": "~6067492907",
    "K": "0009 700479",
    "L": "000979",
    "M": "0900458089",
    "N": "09007970",
    "P": "0009 ~0060735404",
    "Q": "~401205184977847240 5788",
    "R": "0009 ~0060735404 2479",
    "S": "~7140123466784908",
    "T": "0080 4049",
    "U": "~000629597670",
    "V": "004980",
    "W": "0029436980",
    "X": "0079 7009",
    "Y": "0044 8039",
    "Z": "00700979",
    "a": "~644314174966 636879",
    "c": "~644314174968",
    "d": "~644314174966 6069",
    "e": "~0666644314174968",
    "f": "~61402229 0454",
    "h": "0009 ~06345559",
    "k": "0009 530569",
    "m": "0409 ~06244649 ~46648689",
    "n": "0409 ~06345559",
    "p": "0309 ~0343554706",
    "r": "0409 ~062454",
    "t": "~30384968 0363",
    "u": "~0407295754 5459",
    "w": "0429456984",
    "x": "0469 6409",
    "y": "0437 6419",
    "+": "4148 0585",
    "=": "0373 0676",
    "-": "0585",
    "#": "3029 6059 0373 0676",
    "*": "4149 0377 0773",
    "?": "~1230516345 4647",
    "check": "053880",
    "square": "0080880800",
    "triangle": "40890940",
    "arrow": "0585 528558",
    "heart": "~42200249826042",
    "roof": "094089",
    "B, narrow above": "0009 ~0040513404 ~0464776909",
    "E, round": "~71301344163978",
    "L, in one sweep": "~16503019092879",
    "P, in one stroke": "~090051725404",
    "Q, its tail inside": "~401205184977847240 4679",
    "S, wide": "~713011245678591908",
    "Y, round": "~0023446380 4449",
    "r, in one stroke": "~0905244453",
    "house": "09044084890904 0484",
    "face": "~401205184977847240 2323 6363 ~264866",
    "spiral": "~4465573624536777492915124081",
    "B, script": "~403529 ~132150724476693918",
    "E, script": "~715031335435274978",
    "J, script": "~233160645839284675",
    "L, script": "~2343615042462918386988",
    "P, script": "~403529 ~132150724435",
    "X, script": "~10434619 ~80535689",
    "a, script": "~633215285763 ~63677896",
    "e, script": "~165582512427497896",
    "f, script": "~265250414639284675",
    "n, script": "~05132428 ~28445365677896",
    "r, script": "~07334474576997",
    "u, script": "~0522274863 ~63677896",
    "v, script": "~04223538657293",
    "y, script": "~13223325466572 ~726649293775",
    "z, script": "~133253355649293775",
    "alpha": "~8256381623436688",
    "Gamma": "090070",
    "lambda": "~20315589 5519",
    "phi": "~422315274867756342 4049",
    "pi": "0272 2229 6269",
    "Sigma": "7000450979",
    "I, turned": "00097079",
    "R, turned": "7079 ~7010034374 4409",
    "Zh": "4049 0089 8009",
    "and": "~89443140514316295985",
    "less": "804589",
    "wave": "~0523446684",
    "zigzag": "0019405980",
    "star": "194079038319",
    "infinity": "~452305274563856745",
}


def strokes_of(glyph: str) -> list[NDArray[np.float64]]:
    """The strokes of one of `GLYPHS`, each (points, 2) in 0…9, curves already bent."""
    found = []
    for text in GLYPHS[glyph].split():
        smooth, digits = text.startswith("~"), text.lstrip("~")
        points = np.array([int(digit) for digit in digits[: len(digits) // 2 * 2]], np.float64).reshape(-1, 2)
        found.append(smoothed(points) if smooth else points)
    return found


def smoothed(points: NDArray[np.float64], between: int = 8) -> NDArray[np.float64]:
    """A Catmull-Rom curve through the points, (points, 2), with `between` steps from one to the next."""
    if len(points) < 3:
        return points
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    before, start, end, after = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = (np.arange(between) / between)[None, :, None]
    before, start, end, after = (part[:, None] for part in (before, start, end, after))
    curve = 0.5 * (
        2 * start
        + (end - before) * t
        + (2 * before - 5 * start + 4 * end - after) * t**2
        + (3 * start - before - 3 * end + after) * t**3
    )
    return np.concatenate([curve.reshape(-1, 2), points[-1:]])

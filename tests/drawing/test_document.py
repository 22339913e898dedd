"""The drawing as data: strokes, undo and redo, the eraser, pressure, pictures, digits in a row."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import numpy as np
import pytest

from netviz.drawing.document import Document, image_square
from netviz.drawing.rasterizing import drawing_to_image, rasterize
from netviz.drawing.segmentation import split_digits
from netviz.drawing.strokes import read_strokes
from netviz.errors import DataError

LINE = [(100.0, 100.0), (100.0, 400.0)]
ZERO = [(300.0, 250.0), (340.0, 120.0), (380.0, 250.0), (340.0, 380.0), (300.0, 250.0)]


def drawn(*strokes: list[tuple[float, float]]) -> Document:
    sheet = Document()
    for first, *rest in strokes:
        sheet.begin_stroke(first)
        for point in rest:
            sheet.extend_stroke(point)
    return sheet


def test_every_step_goes_back_and_forth() -> None:
    sheet = drawn(LINE)
    sheet.begin_stroke((5, 5))
    sheet.clear()
    sheet.show_picture(np.ones((28, 28), np.uint8))
    sheet.begin_stroke((7, 7))
    seen = [len(sheet.strokes)]
    while sheet.can_undo:
        sheet.undo()
        seen.append(-1 if sheet.current.picture is not None else len(sheet.strokes))
    assert seen == [1, -1, 0, 2, 1, 0]
    while sheet.can_redo:
        sheet.redo()
    assert sheet.strokes == [[(7, 7)]]
    sheet.undo()
    sheet.begin_stroke((1, 1))
    assert not sheet.can_redo
    sheet.undo()
    sheet.clear()
    sheet.clear()  # an empty sheet cannot be cleared
    assert sheet.empty


def test_an_empty_drawing_on_an_empty_sheet_is_no_step() -> None:
    sheet = drawn()
    sheet.show_strokes([])
    assert not sheet.can_undo
    sheet.show_strokes([LINE])
    sheet.show_strokes([[]])
    assert sheet.empty
    sheet.undo()
    assert sheet.strokes == [LINE]


def test_the_image_is_that_of_the_strokes() -> None:
    sheet = drawn(LINE)
    np.testing.assert_array_equal(sheet.pad_input().image, drawing_to_image([LINE]))
    assert drawn().pad_input().image is None


def test_the_eraser_cuts_strokes() -> None:
    sheet = drawn(LINE)
    sheet.begin_erasing((100, 250))
    sheet.end_erasing()
    assert [len(stroke) > 1 for stroke in sheet.strokes] == [True, True]
    ends = [stroke[0][1] for stroke in sheet.strokes] + [stroke[-1][1] for stroke in sheet.strokes]
    assert sorted(ends)[0] == 100
    assert sorted(ends)[-1] == 400
    assert all(abs(y - 250) > 18 for stroke in sheet.strokes for _, y in stroke)
    sheet.undo()
    assert sheet.strokes == [LINE]
    sheet.begin_erasing((400, 20))
    sheet.end_erasing()
    assert not sheet.can_redo or sheet.strokes == [LINE]
    sheet.undo()
    assert sheet.empty, "an eraser that touched nothing is no step"


def test_erasing_nothing_keeps_what_can_be_redone() -> None:
    sheet = drawn(LINE, ZERO)
    sheet.undo()
    sheet.begin_erasing((450, 450))
    sheet.erase((460, 460))
    sheet.end_erasing()
    assert sheet.can_redo
    sheet.redo()
    assert sheet.strokes == [LINE, ZERO]


def test_one_sweep_of_the_eraser_is_one_step_and_ends_with_an_undo() -> None:
    sheet = drawn(LINE, ZERO)
    sheet.begin_erasing((100, 150))
    sheet.erase((100, 350))
    sheet.undo()
    assert sheet.strokes == [LINE, ZERO]
    assert sheet.can_redo
    sheet.erase((100, 150))  # the eraser was still down: that is a step of its own
    sheet.end_erasing()
    assert sheet.strokes != [LINE, ZERO]
    sheet.undo()
    assert sheet.strokes == [LINE, ZERO]


def test_pressure_makes_strokes_wider() -> None:
    def pressed(pressure: float) -> Document:
        sheet = Document()
        sheet.begin_stroke(LINE[0], pressure)
        sheet.extend_stroke(LINE[1], pressure)
        return sheet

    light, full, mouse = (
        sheet.pad_input().image.astype(int).sum() for sheet in (pressed(0.1), pressed(1.0), drawn(LINE))
    )
    assert light < 0.75 * full
    assert full == pytest.approx(mouse, rel=0.05)
    sheet = pressed(0.5)
    sheet.begin_erasing((100, 250))
    assert all(len(line.points) == len(line.pressures) for line in sheet.current.pen_strokes)


def test_two_digits_are_seen_one_by_one() -> None:
    sheet = drawn(LINE, ZERO)
    seen = sheet.pad_input()
    assert len(seen.digits) == 2
    np.testing.assert_array_equal(seen.digits[0], drawing_to_image([LINE]))
    np.testing.assert_array_equal(seen.image, seen.digits[1])
    sheet = drawn(ZERO, LINE)
    np.testing.assert_array_equal(sheet.pad_input().image, sheet.pad_input().digits[0])


def test_the_image_knows_its_place_on_the_paper() -> None:
    rasterized = rasterize([LINE, ZERO])
    left, top, side = image_square(rasterized)
    for x, y in LINE:
        assert 0 <= x * rasterized.scale + rasterized.shift[0] <= 28
        assert left <= x <= left + side
        assert top <= y <= top + side
    assert image_square(rasterize([[(3, 3)]])) is None
    row, column = np.argwhere(rasterized.image > 100)[0]
    assert abs(row - (120 * rasterized.scale + rasterized.shift[1])) < 3 or column >= 0


def test_real_digits_are_rarely_cut_and_rows_are_distinguished(real_data: Path) -> None:
    every = list(read_strokes(real_data / "pen-strokes" / "writers-01-30.jsonl.gz"))
    cut = sum(len(split_digits(drawing.strokes)) != 1 for drawing in every)
    assert cut <= 0.003 * len(every)
    rng = np.random.default_rng(0)
    right = 0
    for _ in range(100):
        writer = int(rng.integers(1, 31))
        his = [drawing for drawing in every if drawing.writer == writer]
        row, end = [], 0.0
        for pick in rng.integers(0, len(his), 7):
            points = np.concatenate([np.array(stroke, float) for stroke in his[pick].strokes])
            left, right_edge = points[:, 0].min(), points[:, 0].max()
            row += [[(x - left + end, y) for x, y in stroke] for stroke in his[pick].strokes]
            end += right_edge - left + rng.uniform(30, 90)
        right += len(split_digits(row)) == 7
    assert right >= 95


def test_what_is_taught_is_kept(tmp_path: Path, monkeypatch) -> None:
    from netviz.data import catalogue, my_drawings

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("NETVIZ_DATA_DIR", raising=False)
    with pytest.raises(DataError, match="labelled no drawing yet"):
        catalogue.source("my-drawings")
    for count in range(1, 31):
        assert my_drawings.add([LINE, ZERO], count % 10) == count
    assert my_drawings.remove_last() == 29
    data = catalogue.load("my-drawings")
    assert len(data.train) + len(data.test) == 29
    assert catalogue.source("digits+my-drawings").train > 4_000
    [first, *_] = read_strokes(my_drawings.path())
    assert first.strokes == [LINE, ZERO]
    assert first.digit == 1
    my_drawings.path().unlink()
    my_drawings.path().mkdir()
    with pytest.raises(DataError, match="the drawing is still on the pad"):
        my_drawings.add([LINE], 1)


@pytest.fixture
def drawings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Twenty drawings that were kept."""
    from netviz.data import my_drawings

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for count in range(20):
        my_drawings.add([LINE], count % 10)
    return my_drawings.path()


class Full(io.FileIO):
    """A file on a disk that has room for a few bytes more, and then for none."""

    room = 10

    def write(self, content: bytes) -> int:
        if not Full.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = super().write(bytes(content)[: Full.room])
        Full.room -= written
        return written


def test_a_drawing_is_kept_whole_or_not_at_all(drawings_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from netviz.data import my_drawings

    before = drawings_file.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", lambda path, mode, **_: Full(str(path), mode.replace("b", "")))
        with pytest.raises(DataError, match="no space left on device; the drawing is still on the pad"):
            my_drawings.add([LINE, ZERO], 3)
    assert drawings_file.read_bytes() == before
    assert my_drawings.add([LINE, ZERO], 3) == 21


def test_half_a_line_takes_no_other_drawing_with_it(drawings_file: Path) -> None:
    """As it is left when the power fails, or as an older netviz left it on a full disk."""
    from netviz.data import catalogue, my_drawings

    whole = drawings_file.read_bytes()
    drawings_file.write_bytes(whole + whole.splitlines()[-1][:30])
    assert my_drawings.count() == 20
    assert my_drawings.add([ZERO], 5) == 21
    data = catalogue.load("my-drawings")
    assert len(data.train) + len(data.test) == 21
    assert "line 21 is not a drawing" in catalogue.source("my-drawings").about
    assert my_drawings.remove_last() == 20
    assert my_drawings.remove_last() == 19
    assert len(list(read_strokes(drawings_file, lambda error: None))) == 19

"""Films: pictures of one size, one after another, written as GIF, WebP or MP4 while they come.

Memory holds a picture or two, however long the film is: GIF and MP4 are written as they come, and what WebP needs at
the end lies in a file beside it. A WebP shows each picture exactly, a GIF in its 256 best colours.
"""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops
from PIL.GifImagePlugin import getdata

from netviz import interruption
from netviz.errors import UserError, shown
from netviz.extras import missing
from netviz.files import whole_file, working_file
from netviz.places import Kind, place_for, starts_with
from netviz.texts import phrase

Pixels = NDArray[np.uint8]
"""A picture: (height, width, 3), red, green and blue."""
MOST_PER_SECOND = 50
"""The most pictures a second: browsers show a GIF with more of them slowly."""
GIF_TICKS, WEBP_TICKS = 100, 1000
FOR_EVER = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"


class Writer(Protocol):
    """Writes the pictures of one film."""

    def add(self, pixels: Pixels) -> None:
        """Take one more picture, of the same size as the first."""

    def finish(self) -> None:
        """Write what is left, after the last picture."""

    def close(self) -> None:
        """Free what it holds, whether it has finished or not."""


class _Gif:
    """GIF (version 89a): of each picture only the rectangle that has changed, with colours of its own."""

    def __init__(self, file: BinaryIO, per_second: float, place: Path) -> None:
        self._file = file
        self._per_second = per_second
        self._last: Image.Image | None = None
        self._count = 0

    def add(self, pixels: Pixels) -> None:
        picture = Image.fromarray(pixels)
        if self._last is None:
            size = b"".join(side.to_bytes(2, "little") for side in picture.size)
            self._file.write(b"GIF89a" + size + b"\x70\x00\x00" + FOR_EVER)
            box = 0, 0, *picture.size
        else:
            box = ImageChops.difference(self._last, picture).getbbox() or (0, 0, 1, 1)
        few = picture.crop(box).quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        last = 10 * _ticks(self._count, self._per_second, GIF_TICKS)
        for piece in getdata(few, (box[0], box[1]), duration=last, disposal=1, include_color_table=True):
            self._file.write(piece)
        self._last, self._count = picture, self._count + 1

    def finish(self) -> None:
        self._file.write(b";")

    def close(self) -> None:
        self._last = None


class _WebP:
    """WebP, without loss. Pillow wants all pictures at once: they wait in a file."""

    def __init__(self, file: BinaryIO, per_second: float, place: Path) -> None:
        self._file = file
        self._per_second = per_second
        self._holding = ExitStack()
        self._waiting = self._holding.enter_context(self._holding.enter_context(working_file(place)).open("r+b"))
        self._places: list[tuple[int, int]] = []
        self._shape = (0, 0, 0)

    def add(self, pixels: Pixels) -> None:
        packed = zlib.compress(pixels.tobytes(), 1)
        self._places.append((self._waiting.tell(), len(packed)))
        self._waiting.write(packed)
        self._shape = pixels.shape

    def finish(self) -> None:
        count = len(self._places)
        lasting = [_ticks(place, self._per_second, WEBP_TICKS) for place in range(count)]
        pictures = _Pictures(count, self._read)
        pictures.save(self._file, "WEBP", save_all=True, duration=lasting, lossless=True, quality=0, method=0)

    def close(self) -> None:
        self._holding.close()

    def _read(self, place: int) -> Image.Image:
        start, length = self._places[place]
        self._waiting.seek(start)
        return Image.fromarray(
            np.frombuffer(zlib.decompress(self._waiting.read(length)), np.uint8).reshape(self._shape)
        )


class _Pictures(Image.Image):
    """An image of many pictures that are read one by one, as those of Pillow's plugins are."""

    def __init__(self, count: int, read: Callable[[int], Image.Image]) -> None:
        super().__init__()
        self.n_frames = count
        self._one = read
        self._place = 0
        first = read(0)
        self._mode, self._size, self.im = first.mode, first.size, first.im

    def seek(self, frame: int) -> None:
        self._place = frame
        self.im = self._one(frame).im

    def tell(self) -> int:
        return self._place


class _Mp4:
    """MP4 (H.264) by ffmpeg, which reads the pictures from a pipe. Sides are even: an odd row or column is left out."""

    def __init__(self, file: BinaryIO, per_second: float, place: Path) -> None:
        self._file = file
        self._per_second = per_second
        self._holding = ExitStack()
        self._path = self._holding.enter_context(working_file(place))
        self._pipe: Generator[None, bytes | None, None] | None = None

    def add(self, pixels: Pixels) -> None:
        pixels = pixels[: len(pixels) // 2 * 2, : pixels.shape[1] // 2 * 2]
        try:
            if self._pipe is None:
                self._pipe = self._begin(pixels.shape[1], pixels.shape[0])
            self._pipe.send(pixels.tobytes())
        except (OSError, RuntimeError, StopIteration) as error:
            raise UserError(
                phrase(
                    "The film could not be written as MP4: {problem}; take GIF or WebP.",
                    problem=_first_line(error),
                )
            ) from error

    def finish(self) -> None:
        self.close_pipe()
        if not self._path.stat().st_size:
            raise UserError(
                phrase("The film could not be written as MP4, because ffmpeg has failed; take GIF or WebP.")
            )
        with self._path.open("rb") as written:
            shutil.copyfileobj(written, self._file)

    def close(self) -> None:
        self.close_pipe()
        self._holding.close()

    def close_pipe(self) -> None:
        """End ffmpeg, after what it was given."""
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()

    def _begin(self, width: int, height: int) -> Generator[None, bytes | None, None]:
        from imageio_ffmpeg import write_frames

        pipe: Generator[None, bytes | None, None] = write_frames(
            str(self._path), (width, height), fps=self._per_second, quality=8, macro_block_size=1,
            output_params=["-movflags", "+faststart", "-f", "mp4"],
        )  # fmt: skip
        with interruption.blocked():  # ffmpeg inherits that, so that Ctrl-C does not end it before the last picture
            pipe.send(None)
        return pipe


def _ticks(place: int, per_second: float, ticks: int) -> int:
    """How many ticks the picture at this index lasts; together they add up to the wanted length."""
    return round((place + 1) * ticks / per_second) - round(place * ticks / per_second)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


def _is_webp(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(12)
    return start[:4] == b"RIFF" and start[8:] == b"WEBP"


def _is_mp4(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(8)[4:] == b"ftyp"


def _no_mp4() -> str:
    return "" if find_spec("imageio_ffmpeg") else missing("MP4", "imageio-ffmpeg")


@dataclass(frozen=True)
class FilmFormat:
    """One kind of file for films."""

    label: str
    kind: Kind
    writer: Callable[[BinaryIO, float, Path], Writer]
    """writer(file, pictures a second, the film's place, beside which there is room to work)."""
    missing: Callable[[], str] = str
    """Why it cannot be written here, without a full stop; empty if it can."""


FORMATS: dict[str, FilmFormat] = {
    one.kind.suffix: one
    for one in (
        FilmFormat("GIF", Kind(phrase("a film"), ".gif", starts_with(b"GIF8")), _Gif),
        FilmFormat("WebP", Kind(phrase("a film"), ".webp", _is_webp), _WebP),
        FilmFormat("MP4", Kind(phrase("a film"), ".mp4", _is_mp4), _Mp4, _no_mp4),
    )
}
"""The formats, by the suffix of a file's name; the first is that of a name without one."""


def film_place(path: Path, option: str, others: Sequence[Path] = (), unless_named: str = "") -> Path:
    """Where a film goes that `option` asks for at `path`; see `place_for`. Raises UserError.

    unless_named: the suffix for a name without one; by default that of the first format.
    """
    suffix = path.suffix.lower()
    if suffix and suffix not in FORMATS:
        proposed = path.with_suffix(next(iter(FORMATS)))
        raise UserError(
            phrase(
                "{option}: {path} is not a name for a film, which ends in {endings}; take {better}.",
                option=option,
                path=shown(path),
                endings=", ".join(FORMATS),
                better=shown(proposed),
            )
        )
    form = FORMATS[suffix or unless_named or next(iter(FORMATS))]
    if form.missing():
        raise UserError(phrase("{option}: {problem}.", option=option, problem=form.missing()))
    return place_for(form.kind, path, option, others)


class Film:
    """A film that is being written."""

    def __init__(self, writer: Writer, width: int = 0) -> None:
        self._writer = writer
        self._width = width
        self._size: tuple[int, int] | None = None
        self.count = 0
        """The number of pictures."""

    def add(self, pixels: Pixels) -> None:
        """Add a picture, (height, width, 3); one of another size than the film is scaled to it."""
        height, width = pixels.shape[:2]
        if self._size is None:
            wanted = self._width or width
            self._size = wanted, max(1, round(height * wanted / width))
        if (width, height) != self._size:
            pixels = np.asarray(Image.fromarray(pixels).resize(self._size, Image.Resampling.BILINEAR))
        self._writer.add(pixels)
        self.count += 1


@contextmanager
def film_file(path: Path, per_second: float, width: int = 0) -> Iterator[Film]:
    """A film to add pictures to, in the format of `path`'s suffix, of `per_second` pictures a second.

    width: in pixels, 0 for that of the first picture; the height follows from that picture.
    It is at `path` once the block has ended, and nothing is if that raises. Raises UserError if it cannot be
    written, or where it has no picture.
    """
    with whole_file(path) as file:
        writer = FORMATS[path.suffix.lower()].writer(file, per_second, path)
        try:
            film = Film(writer, width)
            yield film
            if not film.count:
                raise UserError(phrase("{path} was not written: there was no picture to film.", path=shown(path)))
            writer.finish()
        finally:
            writer.close()

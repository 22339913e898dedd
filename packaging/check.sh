#!/usr/bin/env bash
# Sets everything up, then runs the linters, the type checker and the tests; arguments go to pytest.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# With the lowest versions the code need only run: their types differ, and the linters need newer ones.
if [ -n "${NETVIZ_CONSTRAINTS:-}" ]; then set_up "[test]" check; else set_up "[test,dev]" check; fi
export QT_QPA_PLATFORM=offscreen
unset PYTHONDONTWRITEBYTECODE  # otherwise each of a hundred processes compiles everything again
if [ -z "${NETVIZ_CONSTRAINTS:-}" ]; then
  "$python" -m ruff check .
  "$python" -m ruff format --check .
  "$python" -m mypy
  "$(dirname "$python")/lint-imports"
fi
# On all cores, but at most four processes: each opens windows and trains networks. The tests of a file stay together,
# in the order of the files, so that what they share is made once and loaded into one process only.
exec "$python" -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder "$@"

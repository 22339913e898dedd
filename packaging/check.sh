#!/usr/bin/env bash
# Sets everything up, then passes the linters, the type checker and the tests; what follows goes to pytest.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
set_up "[test,dev]" check
export QT_QPA_PLATFORM=offscreen
if [ -z "${NETVIZ_CONSTRAINTS:-}" ]; then  # with older versions the code need only run: they have types of their own
  "$python" -m ruff check .
  "$python" -m ruff format --check .
  "$python" -m mypy
  "$(dirname "$python")/lint-imports"
fi
# On all cores, but no more than four at a time: each of them opens windows and trains networks.
exec "$python" -m pytest -n auto --maxprocesses 4 --dist loadgroup "$@"

#!/usr/bin/env bash
# Sets everything up, then runs the linters, the type checker and the tests; arguments go to pytest.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
# With the lowest versions the code need only run: their types differ, and the linters need newer ones.
if [ -n "${NETVIZ_CONSTRAINTS:-}" ]; then set_up "[test]" check; else set_up "[test,dev]" check; fi
export QT_QPA_PLATFORM=offscreen

# The type checker takes a minute the first time, on one core; it works beside the tests, and is heard at their end.
said=$(mktemp) linting=
trap 'rm -f "$said"; [ -z "$linting" ] || kill "$linting" 2>/dev/null || true' EXIT
if [ -z "${NETVIZ_CONSTRAINTS:-}" ]; then
  "$python" -m ruff check .
  "$python" -m ruff format --check .
  { "$python" -m mypy && "$(dirname "$python")/lint-imports"; } >"$said" 2>&1 &
  linting=$!
fi
# Compiled once, by one process, the first time; otherwise each test process compiles everything for itself.
tag=$("$python" -c 'import sys; print(sys.implementation.cache_tag)')
if ! compgen -G "tests/__pycache__/*.$tag-pytest-*.pyc" >/dev/null; then
  "$python" -m pytest -p no:cacheprovider --collect-only -qq >/dev/null 2>&1 || true  # what is wrong, the tests say
fi
# On all cores, but at most four processes: each opens windows and trains networks. The tests of a file stay together,
# in the order of the files, so that what they share is made once and loaded into one process only.
code=0
"$python" -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder "$@" || code=$?
if [ -n "$linting" ]; then
  wait "$linting" || code=1
  linting=
  cat "$said"
fi
exit "$code"

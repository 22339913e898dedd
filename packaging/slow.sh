#!/usr/bin/env bash
# The slow tests that are named (fuzz, kill, pictures, photographs, actions, monkey; without a name these), or bundle, each for five minutes or
# NETVIZ_SLOW_MINUTES, those that are timed alone. NETVIZ_SLOW_SEED chooses the chance, NETVIZ_SLOW_REPORTS the reports' folder.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
[ $# -gt 0 ] || set -- fuzz kill pictures photographs actions monkey
case " $* " in *" bundle "*) set_up "[test,dev,bundle]" check ;; *) set_up "[test,dev]" check ;; esac
export QT_QPA_PLATFORM=offscreen NETVIZ_SLOW_MINUTES="${NETVIZ_SLOW_MINUTES:-5}"
for name in "$@"; do
  case "$name" in photographs | actions | monkey | bundle) workers=0 ;; *) workers=2 ;; esac
  "$python" -m pytest -n "$workers" -m slow "tests/slow/test_$name.py"
done

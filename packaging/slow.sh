#!/usr/bin/env bash
# Runs the slow tests named as arguments (fuzz, kill, pictures, photographs, actions, monkey, bundle; without arguments all but bundle), each for
# NETVIZ_SLOW_MINUTES, 5 by default; timed ones run alone. NETVIZ_SLOW_SEED sets the random seed, NETVIZ_SLOW_REPORTS the folder for reports.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
[ $# -gt 0 ] || set -- fuzz kill pictures photographs actions monkey
case " $* " in *" bundle "*) set_up "[test,dev,bundle]" check ;; *) set_up "[test,dev]" check ;; esac
export QT_QPA_PLATFORM=offscreen NETVIZ_SLOW_MINUTES="${NETVIZ_SLOW_MINUTES:-5}"
for name in "$@"; do
  case "$name" in photographs | actions | monkey | bundle) workers=0 ;; *) workers=2 ;; esac
  "$python" -m pytest -n "$workers" -m slow "tests/slow/test_$name.py"
done

#!/usr/bin/env bash
# Runs the slow tests named as arguments: fuzz, kill, pictures, photographs, actions, monkey, bundle, or long, which are
# those beside the fast tests; without arguments all but bundle and long. Each takes NETVIZ_SLOW_MINUTES, 5 by default;
# timed ones run alone. NETVIZ_SLOW_SEED sets the random seed, NETVIZ_SLOW_REPORTS the folder for reports.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
[ $# -gt 0 ] || set -- fuzz kill pictures photographs actions monkey
case " $* " in *" bundle "*) set_up "[test,dev,bundle]" check ;; *) set_up "[test,dev]" check ;; esac
export QT_QPA_PLATFORM=offscreen NETVIZ_SLOW_MINUTES="${NETVIZ_SLOW_MINUTES:-5}"
for name in "$@"; do
  case "$name" in
    long) "$python" -m pytest -n 2 --dist loadfile -m slow --ignore tests/slow tests ;;
    photographs | actions | monkey | bundle) "$python" -m pytest -n 0 -m slow "tests/slow/test_$name.py" ;;
    *) "$python" -m pytest -n 2 -m slow "tests/slow/test_$name.py" ;;
  esac
done

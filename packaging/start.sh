#!/usr/bin/env bash
# Sets everything up and opens netviz; arguments go to the command `netviz`, e.g. `start.sh app --config my.toml`.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
from=$PWD
. "$here/setup.sh"
if [ "$(uname -s)" = Linux ] && [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  fail "there is no display to open a window on; start it from a desktop, or train without a window: netviz train --help"
fi
set_up "" start
cd "$from"
exec "$(dirname "$python")/netviz" "$@"

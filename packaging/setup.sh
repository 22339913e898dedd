# Sourced by start.sh, check.sh and slow.sh: makes .venv with netviz in it, and installs the system libraries that Qt needs.
# `set_up EXTRAS NAME` leaves the shell in the checkout with $python set; the second time there is nothing left to do.
# PYTHON is the Python to use, NETVIZ_VENV another folder than .venv, NETVIZ_CONSTRAINTS a constraints file for pip.

say() { printf 'netviz: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The Debian package of each shared library that Qt needs to open a window.
qt_libraries=(
  libEGL.so.1=libegl1 libGL.so.1=libgl1 libxkbcommon.so.0=libxkbcommon0 libxkbcommon-x11.so.0=libxkbcommon-x11-0
  libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 libglib-2.0.so.0=libglib2.0-0 libX11-xcb.so.1=libx11-xcb1
  libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0
  libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0 libxcb-render-util.so.0=libxcb-render-util0
  libxcb-shape.so.0=libxcb-shape0 libxcb-sync.so.1=libxcb-sync1 libxcb-xfixes.so.0=libxcb-xfixes0
  libxcb-xkb.so.1=libxcb-xkb1
)

# True for root, and if sudo asks for no password; sets $as to the prefix that runs a command as root.
may_install() {
  as=()
  if [ "$(id -u)" = 0 ]; then return; fi
  as=(sudo)
  sudo -n true 2>/dev/null
}

renew_lists() {
  "${as[@]}" apt-get update -qq >&2 || say "the package lists could not be updated; trying with the old ones"
}

# Installs Debian packages if allowed; otherwise prints the line that does.
install_packages() {
  local as
  command -v apt-get >/dev/null || fail "please install these packages, or their counterparts on your system: $*"
  may_install || fail "please install what is missing, then start again: sudo apt-get install -y $*"
  say "installing $*"
  renew_lists
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 ||
    fail "apt-get could not install $*; see its message above"
}

# Sets $packages to a Python that this Debian or Ubuntu has: its python3 if that is new enough, otherwise the newest
# python3.X beside it.
choose_python_packages() {
  local as minor
  packages=(python3 python3-venv)
  if may_install; then renew_lists; fi
  if [[ $(apt-cache show python3 2>/dev/null) =~ "Version: 3."(1[1-9]|[2-9][0-9]) ]]; then return; fi
  for minor in 15 14 13 12 11; do
    if apt-cache show "python3.$minor-venv" >/dev/null 2>&1; then
      packages=("python3.$minor" "python3.$minor-venv")
      return
    fi
  done
  fail "Python 3.11 or newer is needed, and this system has no package of it; get it from python.org or with uv"
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local name
  for name in "${PYTHON:-}" python3 python3.15 python3.14 python3.13 python3.12 python3.11; do
    if [ -n "$name" ] && command -v "$name" >/dev/null && is_new_enough "$name"; then
      base_python=$(command -v "$name")
      return
    fi
  done
  return 1
}

make_venv() {
  if [ -x "$venv/bin/python" ] && is_new_enough "$venv/bin/python"; then return; fi
  if ! find_python; then
    command -v apt-get >/dev/null ||
      fail "Python 3.11 or newer is needed; install it from python.org or with your system's packages, then start again"
    choose_python_packages
    install_packages "${packages[@]}"
    find_python || fail "Python 3.11 or newer is needed, and this system has no package of it"
  fi
  if ! "$base_python" -c 'import ensurepip, venv' 2>/dev/null; then
    install_packages "python$("$base_python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
  fi
  rm -rf "$venv"
  "$base_python" -m venv "$venv" || fail "$venv could not be created; is this folder writable, and is there space on the disk?"
  # The pip that comes with Python 3.11 takes twice as long as today's; if it cannot be had, the old one does.
  "$venv/bin/python" -m pip install -q --disable-pip-version-check --upgrade pip 2>/dev/null || true
}

# Everything that decides what pip installs; if it has not changed, pip need not run.
fingerprint() {
  { "$python" -VV; printf '%s\n' "$PWD" "$1"; cat pyproject.toml "${NETVIZ_CONSTRAINTS:-/dev/null}"; } | cksum
}

install_netviz() {
  local stamp="$venv/netviz-$2.stamp" now
  now=$(fingerprint "$1")
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then return; fi
  say "installing netviz into $venv; the first time this takes a minute"
  # Installed versions stay unless pyproject.toml asks for others. A module is compiled when it is first imported: to
  # compile all that is there takes as long as the rest, and most of it is never needed.
  "$python" -m pip install -q --disable-pip-version-check --upgrade-strategy only-if-needed --no-compile \
    ${NETVIZ_CONSTRAINTS:+-c "$NETVIZ_CONSTRAINTS"} -e ".$1" ||
    fail "pip could not install netviz; see its message above (is there a network connection?)"
  printf '%s' "$now" >"$stamp"
  # Whatever the extras, everything that start.sh needs is installed too.
  fingerprint "" >"$venv/netviz-start.stamp"
}

install_qt_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  local known entry missing=()
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || known=""
  [ -n "$known" ] || return 0  # without ldconfig there is no way to know; Qt itself will say what it lacks
  for entry in "${qt_libraries[@]}"; do
    case $known in *"${entry%%=*} "*) ;; *) missing+=("${entry##*=}") ;; esac
  done
  # Without any font, all text in the window is squares.
  if ! find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.fonts" "${HOME:-/root}/.local/share/fonts" \
    \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print -quit 2>/dev/null | grep -q .; then
    missing+=(fonts-dejavu-core)
  fi
  if [ "${#missing[@]}" -gt 0 ]; then install_packages "${missing[@]}"; fi
}

set_up() {
  cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
  venv=${NETVIZ_VENV:-.venv}
  unset PYTHONDONTWRITEBYTECODE  # otherwise every process compiles everything again
  make_venv
  python=$(cd "$venv/bin" && pwd)/python
  install_qt_libraries
  install_netviz "$1" "$2"
}

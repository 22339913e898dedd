#!/usr/bin/env bash
# Makes a Debian package of the bundle in dist/netviz (packaging/bundle.py): dist/netviz_VERSION_ARCHITECTURE.deb.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -x "${1:-dist}/netviz/netviz" ] || { echo "netviz: there is no bundle in ${1:-dist}/netviz; run python packaging/bundle.py first" >&2; exit 1; }
dist=${1:-dist}
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' netviz/__init__.py)
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
install -d "$root"/{DEBIAN,opt,usr/bin} "$root"/usr/share/{applications,mime/packages,metainfo,icons/hicolor/scalable/apps,doc/netviz}
cp -r "$dist/netviz" "$root/opt/netviz"
ln -s /opt/netviz/netviz "$root/usr/bin/netviz"
install -m 644 assets/desktop/netviz.desktop "$root/usr/share/applications/"
install -m 644 assets/desktop/netviz.xml "$root/usr/share/mime/packages/"
install -m 644 assets/desktop/netviz.metainfo.xml "$root/usr/share/metainfo/io.github.netviz.netviz.metainfo.xml"
install -m 644 assets/icons/app/netviz-light.svg "$root/usr/share/icons/hicolor/scalable/apps/netviz.svg"
for icon in assets/icons/app/light/*.png; do
  size=$(basename "$icon" .png)
  install -D -m 644 "$icon" "$root/usr/share/icons/hicolor/${size}x${size}/apps/netviz.png"
done
install -m 644 LICENSE "$root/usr/share/doc/netviz/copyright"
cat > "$root/DEBIAN/control" <<CONTROL
Package: netviz
Version: $version
Architecture: $architecture
Maintainer: The netviz founders <netviz@localhost>
Section: education
Priority: optional
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: libc6, libegl1, libgl1, libglib2.0-0, libdbus-1-3, libfontconfig1, libx11-6, libx11-xcb1, libxcb1, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, libxcb-shape0, libxcb-sync1, libxcb-xfixes0, libxcb-xkb1, libxkbcommon0, libxkbcommon-x11-0
Description: Open a neural network up while it learns
 Set the layers, press Train, and watch cost, accuracy, gradients and filters
 change; draw a digit and see why it is recognized. With 21 lessons.
CONTROL
dpkg-deb --root-owner-group -Zgzip -z6 --build "$root" "$dist/netviz_${version}_$architecture.deb"

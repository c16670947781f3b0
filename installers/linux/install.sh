#!/bin/sh
# Puts BrandCheck in your menu and lets .brandcheck files open with it; `install.sh --remove` takes that away again.
# For you alone, without root. The program stays in the folder where this script is: run it again after moving that.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$share/applications/brandcheck.desktop
type=$share/mime/packages/brandcheck.xml
icons=$share/icons/hicolor

if [ "${1:-}" = --remove ]; then
    rm -f "$menu" "$type" "$icons"/*/apps/brandcheck.* "$icons"/*/mimetypes/application-x-brandcheck.*
else
    mkdir -p "$share/applications" "$share/mime/packages"
    for size in scalable 256x256; do
        mkdir -p "$icons/$size/apps" "$icons/$size/mimetypes"
    done
    # A path in Exec is quoted, and what quotes cannot hide is escaped: twice, as the format asks, and % by itself.
    program=$(printf '%s' "$here/BrandCheckApp" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
    { cat "$here/desktop/brandcheck.desktop" && printf 'Exec="%s" %%f\n' "$program"; } >"$menu"
    cp "$here/desktop/brandcheck.xml" "$type"
    cp "$here/desktop/app.svg" "$icons/scalable/apps/brandcheck.svg"
    cp "$here/desktop/app.png" "$icons/256x256/apps/brandcheck.png"
    cp "$here/desktop/document.svg" "$icons/scalable/mimetypes/application-x-brandcheck.svg"
    cp "$here/desktop/document.png" "$icons/256x256/mimetypes/application-x-brandcheck.png"
fi

# What desktops look things up in; each is there where it is needed.
if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database >/dev/null && [ -d "$share/applications" ]; then
    update-desktop-database "$share/applications"
fi
touch "$icons" 2>/dev/null || true

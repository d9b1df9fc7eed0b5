#!/usr/bin/env bash
# Makes the pictures of docs/explorer anew: this repository's plan in the explorer, as Chromium shows it. Needs chromium, glyphs for Chinese
# (fonts-noto-cjk) and pngquant, and the command, built before.
set -euo pipefail
cd "$(dirname "$0")/.."

page=$(mktemp -d)
trap 'rm -rf "$page"' EXIT
tool() { dotnet run --project src/FujianPlan.Tool --no-build -- "$@"; }
tool export plan.yaml --format html -o "$page/plan.html"
tool export plan.yaml --format html --with samples/CityPlan/plan --reference src/FujianPlan/bin/Debug/net10.0/FujianPlan.dll -o "$page/plans.html"

shoot() { # name, place in the page, width, height, page
  chromium --headless --no-sandbox --hide-scrollbars --lang=zh-CN --accept-lang=zh-CN --virtual-time-budget=3000 \
    --window-size="$3,$4" --screenshot="$page/$1.png" "file://$page/${5:-plan}.html$2" >/dev/null 2>&1
  pngquant --force --quality 40-90 --speed 1 64 -o "docs/explorer/$1.png" "$page/$1.png"
}

shoot overview '' 1280 860
shoot task '#task=1.5' 1280 1150
shoot agency '#agency=SZB' 1280 860
shoot raci '#view=raci' 1280 760
shoot source '#view=source' 1280 860
shoot matrix '#view=matrix' 1280 860
shoot network '#view=network' 1280 1330
shoot flow '#view=flow' 1280 1100
shoot plans '' 1280 900 plans


# Each view, small and large, in the light and in the dark: as the tests see it, which are built before.
FUJIANPLAN_SCREENSHOTS="$page/views" tests/FujianPlan.Explorer.Tests/bin/Debug/net10.0/FujianPlan.Explorer.Tests -noLogo -class '*ScreenshotTests'
for picture in "$page"/views/*/*.png; do
  form=$(basename "$(dirname "$picture")")
  mkdir -p "docs/explorer/$form"
  pngquant --force --quality 30-80 --speed 1 32 -o "docs/explorer/$form/$(basename "$picture")" "$picture"
done
du -sh docs/explorer

#!/usr/bin/env bash
# Sets the tag of a release, if nothing speaks against it and all tests pass:
#
#     build/release/tag.sh v1.2.3
#
# Whoever pushes the tag starts the release.
set -euo pipefail
cd "$(dirname "$0")/../.."

tag=${1:-}
build/release/check.sh "$tag" >/dev/null
# And the native command is the same, to the byte, if it is compiled again elsewhere.
FUJIANPLAN_COMPILE_TWICE=1 .ci/run || { echo "Refused: the tests do not pass." >&2; exit 1; }
git rev-parse -q --verify "refs/tags/$tag" >/dev/null || git tag --annotate "$tag" --message "$tag"
echo "$tag is set. To release it: git push origin $tag"

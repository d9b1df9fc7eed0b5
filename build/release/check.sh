#!/usr/bin/env bash
# Refuses what must not be released, and says all that is wrong with it:
#
#     build/release/check.sh v1.2.3
#
# Before the tag is pushed; the workflow of releases runs it again. docs/versioning.md says why each is refused. It builds the command, unless the
# environment variable FUJIANPLAN names one. On the standard output it says which version the packages are held against, if any: baseline=1.2.2
set -euo pipefail
cd "$(dirname "$0")/../.."

tag=${1:-}
refused=0
refuse() { echo "Refused: $*" >&2; refused=1; }
plan() { if [ -n "${FUJIANPLAN:-}" ]; then "$FUJIANPLAN" "$@"; else dotnet run --project src/FujianPlan.Tool -- "$@"; fi; }
data_version() { sed -nE "s/^([^#]*[ {,])?dataVersion:[ \"']*([0-9A-Za-z.+-]+).*/\2/p" | head -n 1; }
# A version with a suffix comes before the one without: ~ sorts before the end of a line.
newest() { tr '-' '~' | sort -V | tail -n 1 | tr '~' '-'; }

if ! [[ $tag =~ ^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?$ ]]; then
  echo "Refused: '$tag' is no tag of a version. Write it as v1.2.3 or v1.2.3-rc.1." >&2
  exit 1
fi
version=${tag#v}

[ -z "$(git status --porcelain)" ] || refuse "the working tree has changes. Commit them, or take them back."

own=$(sed -nE 's|.*<Version>(.*)</Version>.*|\1|p' Directory.Build.props | head -n 1)
[ "$own" = "$version" ] || refuse "the tag says $version, and Directory.Build.props $own. Write the same version in both."

grep -qF "## [$version]" CHANGELOG.md || refuse "CHANGELOG.md has no heading '## [$version]'. Say what users will notice."

head=$(git rev-parse HEAD)
if at=$(git rev-parse -q --verify "refs/tags/$tag^{commit}") && [ "$at" != "$head" ]; then
  refuse "the tag $tag stands at another commit, $at. A version is released once."
fi

last=$(git tag --list 'v[0-9]*' --merged HEAD | { grep -vxF "$tag" || true; } | newest)
if [ -n "$last" ] && [ "$(printf '%s\n' "$last" "$tag" | newest)" != "$tag" ]; then
  refuse "$tag is not newer than $last, which was released before."
fi

if ! plan check plan.yaml --quiet >&2; then
  refuse "the plan has errors."
else
  record=$(mktemp)
  trap 'rm -f "$record"' EXIT
  cp plan.shipped.yaml "$record"
  if ! plan ship plan.yaml --shipped "$record" >/dev/null 2>&1 || ! cmp -s plan.shipped.yaml "$record"; then
    refuse "plan.shipped.yaml is not what the plan has now. Run 'fujianplan ship', and commit it."
  fi
fi

if [ -n "$last" ] && [ "$(git show "$last:plan.yaml" | data_version)" = "$(data_version < plan.yaml)" ] && ! plan diff "$last:plan.yaml" plan.yaml >/dev/null 2>&1; then
  refuse "the plan differs from that of $last, and has its dataVersion. Raise it."
fi

[ "$refused" -eq 0 ] || exit 1

# A new major version may break, and so may a new minor one before 1.0.0.
line() { sed -E 's/^v(0\.[0-9]+|[1-9][0-9]*)\..*/\1/'; }
if [ -n "$last" ] && [ "$(line <<<"$last")" = "$(line <<<"$tag")" ]; then
  echo "baseline=${last#v}"
fi
echo "$tag may be released." >&2

#!/usr/bin/env bash
# Makes the package of the command for one kind of machine, as artifacts/packages/FujianPlan.Tool.<machine>.*.nupkg, and tries its program:
#
#     build/release/pack-machine.sh linux-x64|linux-musl-x64|linux-arm64|win-x64|osx-arm64 [-p:Version=…]
#
# On that kind of machine; but for linux-arm64, which is made on linux-x64, too:
# Debian: apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user
set -euo pipefail
cd "$(dirname "$0")/../.."
machine=${1:?Which machine? Say linux-x64, linux-musl-x64, linux-arm64, win-x64 or osx-arm64.}
shift

linker=() run=()
if [ "$machine" = linux-arm64 ] && [ "$(uname -m)" != aarch64 ]; then
  for needed in aarch64-linux-gnu-gcc qemu-aarch64; do
    command -v "$needed" >/dev/null || { echo "$needed is missing. Debian: apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user" >&2; exit 1; }
  done
  linker=("-p:CppCompilerAndLinker=$PWD/build/release/aarch64-gcc.sh" -p:ObjCopyName=aarch64-linux-gnu-objcopy)
  run=(qemu-aarch64 -L /usr/aarch64-linux-gnu)
fi

# The repository's lock files are for what every build restores.
common=("-p:MachineToPack=$machine" -p:NuGetLockFilePath=obj/release.lock.json "$@")
dotnet restore src/FujianPlan.Tool "${common[@]}"
dotnet pack src/FujianPlan.Tool --no-restore "${common[@]}" "${linker[@]+"${linker[@]}"}" "-p:RuntimeIdentifier=$machine"

program=src/FujianPlan.Tool/bin/Release/net10.0/$machine/publish/fujianplan
[ -e "$program" ] || program=$program.exe
table=$(mktemp -d)
trap 'rm -rf "$table"' EXIT
"${run[@]+"${run[@]}"}" "$program" check plan.yaml
# What Parquet.Net is warned of when it is compiled: columns of every type, written and read.
for name in plan agency agency_name agency_member section task task_text duty duty_agency; do
  "${run[@]+"${run[@]}"}" "$program" export plan.yaml --format parquet --table "$name" --output "$table/$name.parquet"
done
"${run[@]+"${run[@]}"}" "$program" validate "$table/agency.parquet" --column code --allow-retired --plan plan.yaml

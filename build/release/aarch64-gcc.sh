#!/bin/sh
# The linker of NativeAOT tells clang which machine it links for. A gcc for another machine is another program, and knows no such option.
for word in "$@"; do
  shift
  case "$word" in
    --target=*) ;;
    *) set -- "$@" "$word" ;;
  esac
done
exec aarch64-linux-gnu-gcc "$@"

#!/usr/bin/env bash
# Compares strings, arrays, structs and callbacks through bridgec, SWIG (package swig) and P/Invoke by hand.
#   Benchmarks/Data/run.sh [ROUNDS]      BRIDGE_COMPILER names another compiler than artifacts/bridgec/bridgec
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../peers.sh"

build_peers Data
DOTNET_TieredPGO=0 dotnet "$parts/out/Data.dll" "$@"

#!/usr/bin/env bash
# Compares throwing and calling through bridgec, SWIG (package swig) and a guard written by hand.
#   Benchmarks/Exceptions/run.sh [ROUNDS]      BRIDGE_COMPILER names another compiler than artifacts/bridgec/bridgec
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../peers.sh"

build_peers Exceptions
# One processor: what moves between two measures what moving costs.
DOTNET_TieredPGO=0 taskset -c "${BRIDGE_PROCESSOR:-0}" dotnet "$parts/out/Exceptions.dll" "$@"

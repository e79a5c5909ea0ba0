#!/usr/bin/env bash
# Compares throwing and calling through bridgec, SWIG (package swig) and a guard written by hand.
#   Benchmarks/Exceptions/run.sh [ROUNDS]      BRIDGE_COMPILER names another compiler than artifacts/bridgec/bridgec
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
compiler=${BRIDGE_COMPILER:-$here/../../artifacts/bridgec/bridgec}
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
mkdir "$parts/swig"

cxx=(clang++-19 -std=c++17 -O2 -fPIC -shared)
"$compiler" build "$here/bridged.cpp" --library -I "$here" --native "$here/work.cpp" -o "$parts"
"${cxx[@]}" "$here/hand_written.cpp" "$here/work.cpp" -o "$parts/libhandwritten.so"
swig -csharp -c++ -dllimport swigged -outdir "$parts/swig" -o "$parts/swig/swigged.cpp" "$here/swigged.i"
"${cxx[@]}" -I "$here" "$parts/swig/swigged.cpp" "$here/work.cpp" -o "$parts/libswigged.so"
dotnet build "$here/Exceptions.csproj" -c Release -nologo -v q -clp:ErrorsOnly -p:Parts="$parts" -o "$parts/out" \
    -p:BaseIntermediateOutputPath="$parts/obj/"
# One processor: what moves between two measures what moving costs.
DOTNET_TieredPGO=0 taskset -c "${BRIDGE_PROCESSOR:-0}" dotnet "$parts/out/Exceptions.dll" "$@"

#!/usr/bin/env bash
# Shows the client on real data: imports the recorded sample into a fresh store, asks it, checks it.
# PULSE names another program to run than the built client.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
configuration=${BRIDGE_CONFIGURATION:-Release}
client=${PULSE:-$root/ManagedClient/bin/$configuration/net10.0/pulse.dll}
store=$(mktemp -d)/store
trap 'rm -rf "$(dirname "$store")"' EXIT

if [ ! -f "$client" ]; then
    echo "demo: $client is missing; run ./build.sh first" >&2
    exit 1
fi

# Shows the command as a reader would type it, then runs it on the temporary store.
pulse() {
    local shown=pulse argument
    for argument in "$@"; do
        if [[ $argument =~ [^A-Za-z0-9_./=-] ]]; then argument="'$argument'"; fi
        shown+=" $argument"
    done
    printf '\n$ %s\n' "$shown"
    dotnet "$client" "$@" --store "$store"
}

# Runs a command that is meant to fail.
refused() {
    if pulse "$@"; then
        echo "demo: this command should have failed" >&2
        exit 1
    fi
}

cd "$root"
mkdir -p artifacts
pulse import samples/machine.csv
pulse info
pulse query 'avg(cpu.load) every 1m' --now last
pulse query 'p95(cpu.core.load{core!="0"}) every 2m from -6h' --now last
pulse query 'rate(disk.read{device="vda"}) every 2m' --now last
pulse query 'max(cpu.core.load) by core every 10s' --now last --plot --svg artifacts/cpu.svg
refused query 'p95(cpu.load) evry 1m from -6h'
refused import samples/missing.csv
pulse verify

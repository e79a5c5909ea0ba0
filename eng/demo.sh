#!/usr/bin/env bash
# Shows the client on real data: imports the recorded sample into a fresh store, asks it, checks it.
# Takes the program to run from PULSE; by default the built ManagedClient.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
configuration=${CONFIGURATION:-Release}
store=$(mktemp -d)/store
trap 'rm -rf "$(dirname "$store")"' EXIT

find_client() {
    find "$root/ManagedClient/bin" "$root/artifacts" -name pulse.dll -path "*$configuration*" -not -path '*/ref*/*' \
        -printf '%T@ %p\n' 2>/dev/null | sort -rn | head -1 | cut -d' ' -f2-
}

client=${PULSE:-$(find_client)}
if [ -z "$client" ]; then
    echo "demo: the client is not built; run ./build.sh first" >&2
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
pulse import samples/machine.csv
pulse info
pulse query 'avg(cpu.load) every 1m' --now last
pulse query 'p95(cpu.core.load{core!="0"}) from -5m' --now last
pulse query 'rate(disk.read{device="vda"}) every 2m' --now last
pulse query 'max(cpu.core.load) by core every 10s' --now last --plot --svg "$(dirname "$store")/cpu.svg"
refused query 'p95(cpu.load) evry 1m from -6h'
refused import samples/missing.csv
pulse verify

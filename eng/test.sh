#!/usr/bin/env bash
# Runs every test suite of the built tree; results as TRX files in artifacts/test-results.
# Arguments are passed on to `dotnet test`, for example --filter.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

configuration=${BRIDGE_CONFIGURATION:-Release}
results=artifacts/test-results
failed=()

rm -rf "$results"
mkdir -p "$results"

for project in Tests/*/*.csproj; do
    suite=$(basename "$(dirname "$project")")
    echo "== $suite"
    # The sample is used under forced collections for a minute.
    if [ "$suite" = Interop ]; then
        export BRIDGE_STRESS_SECONDS=${BRIDGE_STRESS_SECONDS:-60}
    fi
    dotnet test "$project" -c "$configuration" --no-build -nologo -v quiet \
        --logger "trx;LogFileName=$suite.trx" --results-directory "$results" "$@" || failed+=("$suite")
done

if [ "${#failed[@]}" -gt 0 ]; then
    echo "Failed: ${failed[*]}" >&2
    exit 1
fi

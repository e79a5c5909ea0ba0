#!/usr/bin/env bash
# Uses wrappers from several threads while the collector runs all the time, and says what is left of them; the argument is the number of
# seconds, 600 without it. Two halves at once: the sample wrapper for the whole time, and two programs of the compiler's tests, one
# after the other.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

configuration=${BRIDGE_CONFIGURATION:-Release}
seconds=${1:-600}

# suite NAME SECONDS FILTER
suite() {
    BRIDGE_STRESS_SECONDS=$2 dotnet test "Tests/$1" -c "$configuration" --no-build -nologo --filter "$3" --logger "console;verbosity=detailed"
}

suite Interop "$seconds" Name~ForcedCollections &
wrapper=$!
failed=0
suite Compiler $((seconds / 2)) FullyQualifiedName~Lifetime.LifetimeTests || failed=1
wait "$wrapper" || failed=1
exit "$failed"

#!/usr/bin/env bash
# Looks for memory errors and leaks: the native suites under clang's address and undefined-behaviour sanitizers, the interop suite
# with the address sanitizer's allocator in the test process. Proves first that a planted leak is found.
# BRIDGE_INTEROP_TESTS names another Interop.Tests.dll than the built one.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
configuration=${BRIDGE_CONFIGURATION:-Release}
interop=${BRIDGE_INTEROP_TESTS:-$root/Tests/Interop/bin/$configuration/net10.0/Interop.Tests.dll}
work=$root/artifacts/memcheck
# A test process that is still checking for leaks must not be killed.
export VSTEST_TESTHOST_SHUTDOWN_TIMEOUT=300000

fail() {
    echo "memcheck: $*" >&2
    exit 1
}

runtime=$(clang++-19 -print-file-name=libclang_rt.asan-x86_64.so)
[ -f "$runtime" ] || fail "the sanitizer's runtime is missing; install libclang-rt-19-dev"
[ -f "$interop" ] || fail "$interop is missing; run ./build.sh first"
rm -rf "$work/logs"
mkdir -p "$work/logs"

native() {
    echo "== native library"
    make --silent -j 2 -C "$root/Tests/Native" check OUT="$work/native"
    echo "== native runtime"
    make --silent -j 2 -C "$root/Tests/Runtime/Native" OUT="$work/runtime"
    "$work/runtime/native-tests"
}

# Settings of a test process: only it is checked, not the tools around it. What the runtime itself never frees is left out.
settings() {
    cat <<XML
<RunSettings><RunConfiguration><EnvironmentVariables>
  <LD_PRELOAD>$runtime</LD_PRELOAD>
  <ASAN_OPTIONS>detect_leaks=1:fast_unwind_on_malloc=0:handle_segv=0:use_sigaltstack=0:log_path=$work/logs/$1</ASAN_OPTIONS>
  <LSAN_OPTIONS>suppressions=$root/eng/memcheck.supp:print_suppressions=0</LSAN_OPTIONS>
  <PULSE_PLANT_LEAK>$2</PULSE_PLANT_LEAK>
</EnvironmentVariables></RunConfiguration></RunSettings>
XML
}

# interop NAME PLANTED ARGUMENTS…
interop() {
    settings "$1" "$2" > "$work/$1.runsettings"
    shift 2
    dotnet vstest "$interop" "$@" --logger:"console;verbosity=quiet"
}

planted() {
    echo "== planted leak"
    interop planted 1 --settings:"$work/planted.runsettings" --Tests:UnixTimeTests > /dev/null || fail "the tests with the planted leak failed"
    grep -qs "Pulse::Query" "$work"/logs/planted.* || fail "the planted leak was not found: the check sees nothing"
    echo "found"
}

suite() {
    echo "== interop suite"
    interop suite 0 --settings:"$work/suite.runsettings" || fail "tests failed"
    cat "$work"/logs/suite.* 2> /dev/null && fail "the interop suite leaks or misuses native memory"
    echo "no errors, no leaks"
}

native
planted
suite

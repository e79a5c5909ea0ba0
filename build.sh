#!/usr/bin/env bash
# Builds, runs, tests and measures Bridge.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

configuration=${BRIDGE_CONFIGURATION:-Release}

usage() {
    cat <<'TEXT'
usage: ./build.sh [VERB]

  build    install what is missing and build everything (the default)
  run      build, then let the client import and query its sample data
  test     build, then run every test suite
  bench    build, then run the benchmarks
  memcheck build, then look for leaks and memory errors in native code
  stress   build, then use wrappers under forced collections for ten minutes, or for as many seconds as are given
  clean    remove everything that was built

BRIDGE_CONFIGURATION=Debug builds without optimisation.
TEXT
}

# With arguments for MSBuild it decides what is to be done.
build() {
    if [ $# -gt 0 ]; then
        build_always "$@"
    else
        build_changed
    fi
}

build_always() {
    eng/setup.sh
    dotnet build Bridge.sln -c "$configuration" -v minimal -nologo "$@"
}

# Does nothing if the last build was complete and nothing has changed since.
build_changed() {
    local inputs
    inputs=$(eng/uptodate.sh inputs "$configuration")
    if eng/uptodate.sh check "$inputs"; then
        echo "Everything is built."
        return
    fi
    build_always "$@"
    eng/uptodate.sh note "$inputs"
}

run() {
    build_changed -clp:ErrorsOnly
    BRIDGE_CONFIGURATION=$configuration eng/demo.sh
}

test_all() {
    build_changed -clp:ErrorsOnly
    BRIDGE_CONFIGURATION=$configuration eng/test.sh "$@"
}

bench() {
    build_changed -clp:ErrorsOnly
    dotnet run --project Benchmarks -c Release --no-build -- "$@"
}

memcheck() {
    build_changed -clp:ErrorsOnly
    BRIDGE_CONFIGURATION=$configuration eng/memcheck.sh
}

stress() {
    build -clp:ErrorsOnly
    BRIDGE_CONFIGURATION=$configuration eng/stress.sh "$@"
}

clean() {
    rm -rf artifacts
    find . -path ./.git -prune -o -type d \( -name bin -o -name obj -o -name TestResults \) -prune -exec rm -rf {} +
}

verb=${1:-build}
[ $# -eq 0 ] || shift
case $verb in
    build) build "$@" ;;
    run) run "$@" ;;
    test) test_all "$@" ;;
    bench) bench "$@" ;;
    memcheck) memcheck ;;
    stress) stress "$@" ;;
    clean) clean ;;
    help | -h | --help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac

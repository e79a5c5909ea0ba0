#!/usr/bin/env bash
# Tells whether a complete build has already seen the inputs that are there now.
#
#   uptodate.sh inputs CONFIGURATION   prints a digest of all inputs; the command line of MSBuild, if there is one, is in BUILD_COMMAND
#   uptodate.sh note DIGEST            writes down that a build with these inputs is complete, and what it left
#   uptodate.sh check DIGEST           succeeds if that build is the last one and everything it left is untouched
#
# Inputs are all files below this folder that are no results, by name, size and time of change; so are the tools, the list of
# installed packages and the environment variables that builds here listen to. Anything else than equality means: build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

stamp=artifacts/built

sources() {
    find . -type d \( -name .git -o -name bin -o -name obj -o -name artifacts -o -name TestResults -o -name BenchmarkDotNet.Artifacts \) -prune \
        -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort
}

tools() {
    for tool in dotnet clang++-19 ld.lld-19 llvm-ar-19 make; do
        stat -L -c '%n %s %y' "$(command -v "$tool" || echo "$tool")" 2>&1 || true
    done
    ls -d "$(dirname "$(readlink -f "$(command -v dotnet)")")"/sdk/* 2>/dev/null || true
    stat -c '%n %s %y' /var/lib/dpkg/status 2>/dev/null || true
}

# Those that builds here listen to, without what the command line of .NET sets for itself.
variables() {
    env | LC_ALL=C sort | grep -E '^(BRIDGE_|DOTNET_|MSBUILD|NUGET_|Configuration=|Platform=|VCTargetsPath=|CI=|PATH=)' |
        grep -v -E '^(DOTNET_HOST_PATH|DOTNET_NUGET_SIGNATURE_VERIFICATION|MSBUILDFAILONDRIVEENUMERATINGWILDCARD)='
}

# What the command line of MSBuild asks for beyond a configuration, and how much it wants to be told.
request() {
    sed -E 's/^\S*\/dotnet\.dll build (\S*\/)?Bridge\.sln( |$)/ /; s/ (-c|--configuration|-v|--verbosity)[ =:]\S+| -nologo| --?(v|clp|tl|m|nr)(:\S*)?//g; s/ +$//'
}

inputs() {
    {
        echo "$1$(request <<<"${BUILD_COMMAND:-}")"
        sources
        tools
        variables || true
    } | sha256sum | cut -d " " -f 1
}

results() {
    find . -name .git -prune -o -type f \( -path '*/bin/*' -o -path '*/obj/*' -o -path './artifacts/bridgec/*' \) -printf '%p %s %T@\n' | LC_ALL=C sort
}

note() {
    mkdir -p artifacts
    { echo "$1"; results; } >"$stamp"
}

# What was added since, by tests for example, does no harm; what is gone or was changed does.
check() {
    [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" = "$1" ] && [ -z "$(tail -n +2 "$stamp" | LC_ALL=C comm -23 - <(results))" ]
}

"$@"

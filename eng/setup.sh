#!/usr/bin/env bash
# Installs what the build needs and this machine lacks (Debian 12 and its relatives). Does nothing when all is there.
set -euo pipefail

packages=(clang-19 lld-19 llvm-19 llvm-19-dev libclang-19-dev libclang-rt-19-dev libstdc++-12-dev libfmt-dev binutils make pkgconf cmake gdb)

fail() {
    echo "setup: $*" >&2
    exit 1
}

installed() {
    dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root rights, and there is no sudo; run as root: $*"
    fi
}

command -v dotnet >/dev/null || fail "the .NET SDK 10 is missing; see https://dotnet.microsoft.com/download"
[[ "$(dotnet --version)" == 10.* ]] || fail "the .NET SDK 10 is needed, this is $(dotnet --version)"
[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || fail "only x64 Linux is supported so far, this is $(uname -s) on $(uname -m)"

# Elsewhere than on Debian the tools themselves are what counts.
if ! command -v dpkg-query >/dev/null; then
    for tool in clang++-19 ld.lld-19 llvm-ar-19 llvm-config-19 make; do
        command -v "$tool" >/dev/null || fail "$tool is missing; install LLVM 19 with its development files, libfmt and make"
    done
    exit 0
fi

missing=()
for package in "${packages[@]}"; do
    installed "$package" || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

echo "Installing ${missing[*]}"
as_root apt-get update -qq || fail "the package lists could not be read"
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
    || fail "could not install: ${missing[*]}"

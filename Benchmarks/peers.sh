# Sourced by the run.sh of a comparison; `here` is its folder. Builds the peers — bridgec's assembly (BRIDGE_COMPILER names another
# compiler than artifacts/bridgec/bridgec), the library written by hand, SWIG's (package swig) — and the program PROJECT into $parts.
compiler=${BRIDGE_COMPILER:-$here/../../artifacts/bridgec/bridgec}
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT

build_peers() {
    local project=$1 cxx=(clang++-19 -std=c++17 -O2 -fPIC -shared)
    mkdir "$parts/swig"
    "$compiler" build "$here/bridged.cpp" --library -I "$here" --native "$here/work.cpp" -o "$parts"
    "${cxx[@]}" "$here/hand_written.cpp" "$here/work.cpp" -o "$parts/libhandwritten.so"
    swig -csharp -c++ -dllimport swigged -outdir "$parts/swig" -o "$parts/swig/swigged.cpp" "$here/swigged.i"
    "${cxx[@]}" -I "$here" "$parts/swig/swigged.cpp" "$here/work.cpp" -o "$parts/libswigged.so"
    dotnet build "$here/$project.csproj" -c Release -nologo -v q -clp:ErrorsOnly -p:Parts="$parts" -o "$parts/out" \
        -p:BaseIntermediateOutputPath="$parts/obj/"
}

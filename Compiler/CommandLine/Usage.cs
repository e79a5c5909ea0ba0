namespace Bridge.Compiler.CommandLine;

/// <summary>The text of <c>--help</c>.</summary>
internal static class Usage
{
    /// <summary>The text.</summary>
    public const string Text = """
        bridgec: compiles C++/CLI to .NET assemblies

        bridgec build FILE… [options]
        bridgec --version | --help

          -o DIR             where the results appear (default: the current folder)
          --name NAME        name of the assembly (default: the first file's)
          --exe | --library  kind of assembly (default: a program when a file has main)
          -I DIR             folder with headers
          -D NAME[=VALUE]    macro
          -r ASSEMBLY.dll    referenced assembly
          -L DIR, -l LIB     native library to link, and where to find it
          --native FILE…     native sources, objects and archives that go into libNAME.native.so
          --std c++17|c++20  language of native sources
          -j N               how many tools run at once
          --stop-after STAGE print the result of a stage and stop:
                             projection, preprocess, syntax, desugar, check, bind, shims, emit
          --times            print how long each stage took

        Results: NAME.dll, NAME.pdb, NAME.xml (documentation comments), NAME.runtimeconfig.json (programs),
        libNAME.native.so (when there is native code), Bridge.Runtime.dll.
        Exit code: 0 success, 1 errors in the input, 2 an internal failure.
        """;
}

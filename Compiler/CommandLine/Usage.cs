namespace Bridge.Compiler.CommandLine;

/// <summary>The text of <c>--help</c>.</summary>
internal static class Usage
{
    /// <summary>The text.</summary>
    public const string Text = """
        bridgec: compiles C++/CLI to .NET assemblies

        bridgec build FILE… [options]
        bridgec overlay FOLDER SOURCE [-I DIR]…   writes FOLDER/overlay.rsp: options with which clang
                               finds and reads what Windows does
        bridgec link-libraries LOG FILE [-L DIR]…   if lld, which has written LOG, misses libraries that sources name with
                               #pragma comment(lib, …), writes options for another try into FILE
        bridgec link-errors LOG RESULT   says why lld, which has written LOG, could not link RESULT
        bridgec init           writes Directory.Build.rsp and .bridge/: `dotnet build` of .vcxproj files below this folder
        bridgec --version | --help

          -o DIR             where the results appear (default: the current folder)
          --name NAME        name of the assembly (default: the first file's)
          --exe | --library  kind of assembly (default: a program when a file has main)
          -I DIR             folder with headers
          -D NAME[=VALUE]    macro
          -U NAME            no macro, whatever -D says
          --include FILE     header that is read before the first line of each source
          --for FILE         a source; the -I, -D, -U, --include and options of warnings after it are its own
          -W0 … -W4, -Wall   level of the warnings that are reported (default: 3); -w is -W0
          -WX                warnings are errors
          -wdN -weN -woN     warning N (4461) is not reported, is an error, is reported once
          -wLN               warning N has level L: -w14461
          --framework NAME   net8.0, net9.0 or net10.0 (the default)
          --framework-folder DIR  its reference assemblies (default: those of the SDK or of the NuGet cache)
          -r ASSEMBLY.dll    referenced assembly
          --using DIR        folder with assemblies of #using
          -L DIR, -l LIB     native library to link, and where to find it
          --native FILE…     native sources, objects and archives that go into libNAME.native.so
          --resource FILE[,NAME]  file that the assembly carries as a managed resource
          --key FILE.snk     key pair that gives the assembly a strong name
          --debug            the JIT compiler does not optimise: debuggers find every line and variable
          --dependencies FILE  writes down the headers and the assemblies of #using that were read, one on each line;
                             into a file *.d as a rule of make
          --std c++17|c++20  language of native sources
          -j N               how many tools run at once
          --stop-after STAGE print the result of a stage and stop:
                             projection, preprocess, syntax, desugar, check, bind, shims, emit
          --times            print how long each stage took
          @FILE              arguments from a file, one on each line

        Results: NAME.dll, NAME.pdb, NAME.xml (documentation comments), NAME.runtimeconfig.json (programs),
        libNAME.native.so (when there is native code), Bridge.Runtime.dll.
        Exit code: 0 success, 1 errors in the input, 2 an internal failure.
        """;
}

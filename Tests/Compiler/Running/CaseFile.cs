using System.Text.RegularExpressions;

namespace Bridge.Compiler.Tests.Running;

/// <summary>
/// One program of the corpus with what is expected of it, both read from the same source file.
/// </summary>
/// <remarks>
/// <c>// expect: TEXT</c> is a line of the program's output, <c>// exit: N</c> its exit code, <c>// args: …</c> are its
/// arguments, <c>// options: …</c> those of the compiler, and <c>// error: CODE</c> stands at the end of a line that must
/// be rejected.
/// <c>NAME.library.cs</c> or <c>NAME.library.cpp</c> is a library that the program refers to, as <c>NAME.library.dll</c>.
/// <c>NAME.h</c> and <c>NAME.native.cpp</c> beside <c>NAME.cpp</c> belong to it. With <c>NAME.cs</c> the program is a library,
/// and what runs is that C# program, which uses it. With <c>NAME.program.cpp</c> it is a library too, and what runs is that native
/// program, which links with it; <c>NAME.program.c</c> finds it at run time.
/// <c>// warning: CODE</c> stands at the end of a line that must be warned of, also in <c>NAME.h</c>. A case with such lines gives
/// no other warnings; those of the rest are not looked at.
/// </remarks>
internal sealed partial record CaseFile(string Path, string[] Output, int ExitCode, string[] Options, string[] Arguments, ExpectedError[] Errors)
{
    /// <summary>The area and the name, for example <c>Arrays/Jagged</c>.</summary>
    public string Name { get; init; } = System.IO.Path.ChangeExtension(System.IO.Path.GetRelativePath(Corpus.Folder, Path), null);

    /// <summary>The native source that belongs to the program, or null.</summary>
    public string? NativeSource { get; } = Companion(Path, ".native.cpp");

    /// <summary>The library, in C# or C++/CLI, that the program uses, or null.</summary>
    public string? Library { get; } = Companion(Path, ".library.cs") ?? Companion(Path, ".library.cpp");

    /// <summary>The C# program that uses the library, or null.</summary>
    public string? Consumer { get; } = Companion(Path, ".cs");

    /// <summary>The native program that uses the library, or null.</summary>
    public string? NativeConsumer { get; } = Companion(Path, ".program.cpp") ?? Companion(Path, ".program.c");

    /// <summary>The warnings that must be given.</summary>
    public ExpectedError[] Warnings { get; init; } = [];

    /// <summary>Whether the file says what must come of it.</summary>
    public bool HasExpectation => Output.Length > 0 || Errors.Length > 0 || ExitCode != 0;

    /// <summary>Reads the program and its expectations.</summary>
    public static CaseFile Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        string? exit = Values(ExitPattern(), lines).SingleOrDefault();
        return new CaseFile(
            path,
            [.. Values(ExpectPattern(), lines)],
            exit is null ? 0 : int.Parse(exit),
            [.. Values(OptionsPattern(), lines).SelectMany(Words).Select(word => Absolute(word, path))],
            [.. Values(ArgumentsPattern(), lines).SelectMany(Words)],
            [.. ReadMessages(ErrorPattern(), path, lines)])
        {
            Warnings =
            [
                .. ReadMessages(WarningPattern(), path, lines),
                .. Companion(path, ".h") is { } header ? ReadMessages(WarningPattern(), header, File.ReadAllLines(header)) : [],
            ],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<ExpectedError> ReadMessages(Regex pattern, string path, string[] lines) =>
        from pair in lines.Index()
        let match = pattern.Match(pair.Item)
        where match.Success
        from code in Words(match.Groups[1].Value)
        select new ExpectedError(System.IO.Path.GetFileName(path), pair.Index + 1, code);

    private static IEnumerable<string> Values(Regex pattern, string[] lines) =>
        lines.Select(line => pattern.Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Words that begin with a dot are paths, seen from the folder of the program.</summary>
    private static string Absolute(string word, string path) =>
        word.StartsWith('.') ? System.IO.Path.GetFullPath(word, System.IO.Path.GetDirectoryName(path)!) : word;

    private static string? Companion(string path, string suffix)
    {
        string candidate = System.IO.Path.ChangeExtension(path, suffix);
        return File.Exists(candidate) ? candidate : null;
    }

    [GeneratedRegex("^\\s*// expect: ?(.*)$")]
    private static partial Regex ExpectPattern();

    [GeneratedRegex("^\\s*// exit: (-?\\d+)$")]
    private static partial Regex ExitPattern();

    [GeneratedRegex("^\\s*// options: (.*)$")]
    private static partial Regex OptionsPattern();

    [GeneratedRegex("^\\s*// args: (.*)$")]
    private static partial Regex ArgumentsPattern();

    [GeneratedRegex("// error: ([A-Z]+\\d+(?: [A-Z]+\\d+)*)\\s*$")]
    private static partial Regex ErrorPattern();

    [GeneratedRegex("// warning: ([A-Z]+\\d+(?: [A-Z]+\\d+)*)\\s*$")]
    private static partial Regex WarningPattern();
}

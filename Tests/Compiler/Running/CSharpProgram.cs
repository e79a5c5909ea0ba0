using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Bridge.Compiler.Tests.Running;

/// <summary>Compiles C# programs that use what <c>bridgec</c> made: what other languages see of an assembly.</summary>
internal static class CSharpProgram
{
    private const string RuntimeOptions =
        """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""";

    private static readonly MetadataReference[] _framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles <paramref name="source"/> against <paramref name="library"/> and returns the program, which stands beside it.</summary>
    public static string Compile(string source, string library)
    {
        string program = Path.Combine(Path.GetDirectoryName(library)!, "Consumer.dll");
        string[] references = [library, Path.Combine(Path.GetDirectoryName(library)!, "Bridge.Runtime.dll")];
        Emit(source, program, OutputKind.ConsoleApplication, references);
        File.WriteAllText(Path.ChangeExtension(program, ".runtimeconfig.json"), RuntimeOptions);
        return program;
    }

    /// <summary>Compiles <paramref name="source"/> into a folder and returns the library.</summary>
    public static string CompileLibrary(string source, string folder)
    {
        string library = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(source), ".dll"));
        Emit(source, library, OutputKind.DynamicallyLinkedLibrary, []);
        return library;
    }

    private static void Emit(string source, string output, OutputKind kind, IEnumerable<string> references)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(output),
            [CSharpSyntaxTree.ParseText(File.ReadAllText(source), new CSharpParseOptions(LanguageVersion.Latest), source)],
            [.. _framework, .. references.Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Disable));
        var result = compilation.Emit(output);
        Assert.That(
            result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty, $"{source} does not compile");
    }
}

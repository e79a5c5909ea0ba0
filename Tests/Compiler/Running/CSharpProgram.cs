using System.Runtime.InteropServices;
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
        .. Directory.GetFiles(ReferenceAssemblies(), "*.dll").Select(path => MetadataReference.CreateFromFile(path)),
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

    /// <summary>A library that is compiled against the runtime's own assemblies would name some that nothing else refers to.</summary>
    private static string ReferenceAssemblies()
    {
        string packs = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Directory.GetDirectories(packs).Select(pack => Path.Combine(pack, "ref", "net10.0")).Last(Directory.Exists);
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

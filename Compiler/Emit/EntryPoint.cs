using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Stages;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit;

/// <summary>Finds <c>main</c> and makes it the assembly's entry point (ECMA-335 §II.15.4.1.2).</summary>
internal static class EntryPoint
{
    /// <summary>The main function of a unit, or null.</summary>
    public static FunctionDecl? Find(ClangUnit unit) => All(unit).FirstOrDefault();

    private static IEnumerable<FunctionDecl> All(ClangUnit unit) =>
        unit.Functions.Where(f => f.IsEntryPoint);

    /// <summary>Sets the entry point; reports when there is none or more than one.</summary>
    public static void Set(
        AssemblyDefinition assembly, IReadOnlyList<CheckedUnit> units, SourceSymbols symbols, ClassLibrary runtime, DiagnosticBag diagnostics)
    {
        var mains = units.SelectMany(u => All(u.Ast).Select(m => (Unit: u, Main: m))).ToList();
        if (mains.Count == 0)
        {
            diagnostics.Report(Descriptors.NoEntryPoint, SourceLocation.None);
            return;
        }

        var (unit, main) = mains[^1];
        var location = unit.Desugared.Map.Map(Math.Max(main.DefinitionBegin, 0));
        if (mains.Count > 1)
        {
            diagnostics.Report(Descriptors.SeveralEntryPoints, location);
        }
        else if (main.Parameters.Length > 0 && main.Name is "main" or "wmain")
        {
            assembly.EntryPoint = new ArgumentWriter(runtime).Write(symbols.MethodOf(main)!, main.Name == "wmain");
        }
        else
        {
            assembly.EntryPoint = symbols.MethodOf(main);
        }
    }
}

using Bridge.Compiler.Desugaring.Declarations;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax.Parsing;

namespace Bridge.Compiler.Desugaring;

/// <summary>Source file → standard C++: preprocesses, parses the declarations and rewrites them token by token.
/// Stateless; safe for concurrent use on different files.</summary>
public static class Desugarer
{
    /// <summary>Desugars <paramref name="sourcePath"/>; null after reporting errors.</summary>
    public static DesugaredUnit? Run(
        string sourcePath, PreprocessorOptions options, IProjectionNames names, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var unit = Preprocessor.Run(sourcePath, options, names, own);
        var result = unit is null ? null : Run(sourcePath, unit, names, own);
        foreach (var diagnostic in own)
        {
            diagnostics.Add(diagnostic);
        }

        return own.HasErrors ? null : result;
    }

    private static DesugaredUnit? Run(string path, PreprocessedUnit unit, IProjectionNames names, DiagnosticBag diagnostics)
    {
        if (DeclarationParser.Parse(unit, diagnostics) is not { } syntax || diagnostics.HasErrors)
        {
            return null;
        }

        var (text, map) = new UnitDesugaring(syntax, new UnitNames(syntax, names), diagnostics).Write();
        return new DesugaredUnit(path, unit.PreambleText, text, map, syntax.Tree);
    }
}

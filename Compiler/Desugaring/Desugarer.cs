using Bridge.Compiler.Desugaring.Declarations;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Parsing;
using Bridge.Compiler.Syntax.Rules;

namespace Bridge.Compiler.Desugaring;

/// <summary>Source file → standard C++: preprocesses, parses the declarations and rewrites them token by token.
/// Stateless; safe for concurrent use on different files.</summary>
public static class Desugarer
{
    /// <summary>Desugars <paramref name="sourcePath"/>; null after errors that leave nothing to check. Other errors leave out what is wrong.</summary>
    public static DesugaredUnit? Run(string sourcePath, PreprocessorOptions options, IProjectionNames names, DiagnosticBag diagnostics)
    {
        if (Preprocessor.Run(sourcePath, options, names, diagnostics) is not { } unit
            || DeclarationParser.Parse(unit, diagnostics) is not { } syntax)
        {
            return null;
        }

        DeclarationRules.Check(syntax, diagnostics);
        return ArityRules.Check(syntax.Tree.ById, diagnostics) ? Desugar(sourcePath, unit, syntax, names, diagnostics) : null;
    }

    private static DesugaredUnit Desugar(
        string path, PreprocessedUnit unit, UnitNode syntax, IProjectionNames names, DiagnosticBag diagnostics)
    {
        var (text, map) = new UnitDesugaring(syntax, new UnitNames(syntax, names), diagnostics).Write();
        return new DesugaredUnit(path, unit.PreambleText, text, map, syntax.Tree) { Headers = unit.Headers };
    }
}

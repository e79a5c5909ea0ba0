using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Desugaring.Declarations;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Parsing;
using Bridge.Compiler.Syntax.Rules;

namespace Bridge.Compiler.Desugaring;

/// <summary>Source file → standard C++: preprocesses, parses the declarations and rewrites them token by token.
/// Stateless; safe for concurrent use on different files.</summary>
public static class Desugarer
{
    /// <summary>Desugars <paramref name="sourcePath"/>; null after errors that leave nothing to check, or when <paramref name="stopAfter"/> is
    /// one of the stages up to here, whose result then goes to <paramref name="print"/>.</summary>
    public static DesugaredUnit? Run(
        string sourcePath, PreprocessorOptions options, IProjectionNames names, DiagnosticBag diagnostics,
        Stage? stopAfter = null, Action<string>? print = null)
    {
        var own = new DiagnosticBag();
        var rules = new DiagnosticBag();
        var unit = Run(sourcePath, options, names, own, rules, new Stop(stopAfter, print));
        foreach (var diagnostic in own.Concat(rules))
        {
            diagnostics.Add(diagnostic);
        }

        return own.HasErrors ? null : unit;
    }

    // What breaks a rule can still be checked; what does not parse cannot.
    private static DesugaredUnit? Run(
        string path, PreprocessorOptions options, IProjectionNames names, DiagnosticBag diagnostics, DiagnosticBag rules, Stop stop)
    {
        if (Preprocessor.Run(path, options, names, diagnostics) is not { } unit
            || stop.At(Stage.Preprocess, () => TokenPrinter.Print(unit)))
        {
            return null;
        }

        if (DeclarationParser.Parse(unit, diagnostics) is not { } syntax)
        {
            return null;
        }

        DeclarationRules.Check(syntax, rules);
        if (diagnostics.HasErrors || stop.At(Stage.Syntax, () => SyntaxTreePrinter.Print(syntax.Tree)))
        {
            return null;
        }

        var result = Desugar(path, unit, syntax, names, diagnostics);
        return diagnostics.HasErrors || stop.At(Stage.Desugar, () => result.CheckText) ? null : result;
    }

    private static DesugaredUnit Desugar(
        string path, PreprocessedUnit unit, UnitNode syntax, IProjectionNames names, DiagnosticBag diagnostics)
    {
        var (text, map) = new UnitDesugaring(syntax, new UnitNames(syntax, names), diagnostics).Write();
        return new DesugaredUnit(path, unit.PreambleText, text, map, syntax.Tree) { Headers = unit.Headers };
    }

    private sealed record Stop(Stage? Stage, Action<string>? Print)
    {
        public bool At(Stage stage, Func<string> text)
        {
            if (Stage != stage)
            {
                return false;
            }

            Print?.Invoke(text());
            return true;
        }
    }
}

using System.Globalization;
using System.Text;
using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Stages;

/// <summary>The results of the first stages as text, for <c>--stop-after</c>.</summary>
internal static class StagePrinter
{
    /// <summary>What preprocessing, syntax or desugaring made of a file; null after reporting errors.</summary>
    public static string? Print(
        Stage stage, string file, PreprocessorOptions options, IProjectionNames names, DiagnosticBag diagnostics) => stage switch
    {
        Stage.Preprocess => Preprocessor.Run(file, options, names, diagnostics) is { } unit ? Tokens(unit) : null,
        Stage.Syntax => Desugarer.Run(file, options, names, diagnostics) is { } unit ? SyntaxTreePrinter.Print(unit.Syntax) : null,
        _ => Desugarer.Run(file, options, names, diagnostics)?.CheckText,
    };

    /// <summary>The native preamble, then the remaining tokens, a line of the source on each line.</summary>
    private static string Tokens(PreprocessedUnit unit)
    {
        var text = new StringBuilder("// ---- native preamble\n").Append(unit.PreambleText).Append("\n// ---- tokens");
        foreach (var token in unit.Tokens)
        {
            if (token.StartsLine)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{token.Location.Path}({token.Location.Line}):");
            }

            text.Append(' ').Append(token.Text);
        }

        return text.ToString();
    }
}

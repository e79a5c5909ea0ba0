using System.Collections.Immutable;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>What Clang says about the way to an instantiation: the places in the user's text where one was asked for.</summary>
internal static class InstantiationNotes
{
    private const string Beginning = "in instantiation of ";

    /// <summary>The notes of a message at <paramref name="place"/> that stand elsewhere in the source.</summary>
    public static ImmutableArray<DiagnosticNote> Of(DesugaredUnit unit, ClangDiagnostic message, SourceLocation place) =>
    [
        .. message.Notes
            .Where(n => n.Offset >= 0 && n.Message.StartsWith(Beginning, StringComparison.Ordinal))
            .Select(n => new DiagnosticNote(unit.Map.Map(n.Offset), MessageWording.Apply(n.Message)))
            .Where(n => n.Location.Line > 0 && n.Location != place)
            .Distinct(),
    ];
}

using System.Collections.Immutable;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>Clang's messages; notes are attached to the message before them.</summary>
internal static class DiagnosticSection
{
    /// <summary>Reads the section.</summary>
    public static ImmutableArray<ClangDiagnostic> Read(AstTables tables)
    {
        var builder = new DiagnosticListBuilder();
        var count = tables.Reader.Int();
        for (var i = 0; i < count; i++)
        {
            builder.Add(ReadOne(tables));
        }

        return builder.ToImmutable();
    }

    private static ClangDiagnostic ReadOne(AstTables tables)
    {
        var reader = tables.Reader;
        var severity = (ClangSeverity)reader.Int();
        var (message, option, file) = (reader.Text(), reader.Text(), reader.Text());
        var (line, column, offset) = (reader.Int(), reader.Int(), tables.OptionalOffset());
        var ranges = ImmutableArray.CreateBuilder<TextRange>(reader.Int());
        for (var i = 0; i < ranges.Capacity; i++)
        {
            ranges.Add(new TextRange(tables.Offset(), tables.Offset()));
        }

        return new ClangDiagnostic(file, line, column, offset, ranges.MoveToImmutable(), severity, message, [], option);
    }
}

using System.Collections.Immutable;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Desugaring;

/// <summary>One source file as standard C++.</summary>
/// <param name="SourcePath">The file as named on the command line.</param>
/// <param name="PreambleText">Preprocessed native includes, hoisted; compiled once into a PCH chained on the projection.</param>
/// <param name="CheckText">Standard C++ that Clang checks.</param>
/// <param name="Map">Offsets of <paramref name="CheckText"/> → the user's places.</param>
/// <param name="Syntax">The managed declarations.</param>
public sealed record DesugaredUnit(
    string SourcePath,
    string PreambleText,
    string CheckText,
    SourceMap Map,
    SyntaxTree Syntax)
{
    /// <summary>The headers that were read, but for those of the system.</summary>
    public ImmutableArray<string> Headers { get; init; } = [];
}

using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Preprocessing;

/// <summary>A source file after preprocessing.</summary>
/// <param name="PreambleText">Native headers with their line markers, in the order of inclusion.</param>
/// <param name="Tokens">Everything else, ended by an end-of-file token.</param>
/// <param name="Files">The files on disk, for comments.</param>
/// <param name="Headers">The headers that were read, but for those of the system, in the order of inclusion.</param>
public sealed record PreprocessedUnit(
    string PreambleText, ImmutableArray<Token> Tokens, SourceFiles Files, ImmutableArray<string> Headers);

using System.Collections.Immutable;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Desugaring;

/// <summary>A managed type of the unit.</summary>
/// <param name="Declaration">Its declaration.</param>
/// <param name="Path">Namespaces, enclosing types and its own name.</param>
internal sealed record ManagedType(TypeDeclarationSyntax Declaration, ImmutableArray<string> Path)
{
    /// <summary>Whether <paramref name="path"/> is the end of its path.</summary>
    public bool EndsWith(ReadOnlySpan<string> path) => !path.IsEmpty && Path.AsSpan().EndsWith(path);
}

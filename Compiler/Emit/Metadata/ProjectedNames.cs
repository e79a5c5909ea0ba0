using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Metadata names of projected classes by their C++ names: <c>N::List1$Enumerator&lt;T&gt;</c> → <c>N.List`1/Enumerator</c>.
/// Needed for template specialisations, which Clang places where their template is defined.</summary>
internal static class ProjectedNames
{
    private const string HeaderName = "projection.h";

    /// <summary>The full metadata name; null for classes that no projection header declares.</summary>
    public static string? Of(RecordDecl record)
    {
        if (Path.GetFileName(record.Location.File) != HeaderName)
        {
            return null;
        }

        var separator = record.QualifiedName.LastIndexOf("::", StringComparison.Ordinal);
        var prefix = separator < 0 ? string.Empty : record.QualifiedName[..separator].Replace("::", ".", StringComparison.Ordinal) + ".";
        var name = separator < 0 ? record.QualifiedName : record.QualifiedName[(separator + 2)..];
        return prefix + Nested(name.Split('$'), record.TemplateArguments.Length);
    }

    // Each outer name ends in the number of its own parameters; the rest belong to the innermost type.
    private static string Nested(string[] names, int arity)
    {
        var result = string.Empty;
        foreach (var outer in names[..^1])
        {
            var stem = outer.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            var own = int.TryParse(outer.AsSpan(stem.Length), out var count) && count <= arity ? count : 0;
            arity -= own;
            result += own > 0 ? $"{stem}`{own}/" : $"{outer}/";
        }

        return arity > 0 ? $"{result}{names[^1]}`{arity}" : result + names[^1];
    }
}

using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Documentation;

/// <summary>Resolves the names that documentation comments refer to with <c>cref</c>.</summary>
internal sealed class DocumentationReferences(ModuleDefinition module, IProjectionIndex index)
{
    /// <summary>The identifier of what <paramref name="written"/> names from inside <paramref name="scope"/>;
    /// with the prefix <c>!:</c> when nothing of that name is found.</summary>
    public string Resolve(string written, TypeDefinition scope)
    {
        if (written.Length > 1 && written[1] == ':' && written[..Math.Min(3, written.Length)] is not [_, ':', ':'])
        {
            return written;
        }

        var name = Normalised(written);
        return FindMember(scope, name) ?? FindQualified(name, scope) ?? "!:" + written;
    }

    // Shapes::Circle::Resize(Double) → Shapes.Circle.Resize, List{T}^ → List`1; overloads are not told apart.
    private static string Normalised(string written)
    {
        var end = written.IndexOf('(', StringComparison.Ordinal);
        var name = (end < 0 ? written : written[..end])
            .Trim().TrimEnd('^', '%')
            .Replace("::", ".", StringComparison.Ordinal)
            .Replace('{', '<').Replace('}', '>')
            .Trim('.');
        var open = name.IndexOf('<', StringComparison.Ordinal);
        return open > 0 && name.EndsWith('>')
            ? $"{name[..open]}`{name.AsSpan(open).Count(',') + 1}"
            : name;
    }

    private string? FindQualified(string name, TypeDefinition scope)
    {
        foreach (var prefix in Scopes(scope))
        {
            if (FindType(prefix + name) is { } type)
            {
                return DocumentationIds.Of(type);
            }

            var dot = name.LastIndexOf('.');
            if (dot > 0 && FindType(prefix + name[..dot]) is { } owner && FindMember(owner, name[(dot + 1)..]) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    private TypeDefinition? FindType(string name) =>
        module.GetType(name) ?? module.GetTypes().FirstOrDefault(t => t.FullName.Replace('/', '.') == name) ?? index.FindType(name);

    private static string? FindMember(TypeDefinition type, string name)
    {
        IMemberDefinition? found = type.Properties.FirstOrDefault(p => p.Name == name);
        found ??= type.Events.FirstOrDefault(e => e.Name == name);
        found ??= type.Fields.FirstOrDefault(f => f.Name == name && !f.IsSpecialName);
        found ??= type.Methods.FirstOrDefault(m => m.Name == name);
        found ??= type.Name == name ? type : null;
        return found is null ? null : DocumentationIds.Of(found);
    }

    // Innermost first, then the global namespace and System, which nearly every source opens.
    private static IEnumerable<string> Scopes(TypeDefinition type)
    {
        for (var name = type.FullName.Replace('/', '.'); name.Length > 0; name = name[..Math.Max(name.LastIndexOf('.'), 0)])
        {
            yield return name + ".";
        }

        yield return string.Empty;
        yield return "System.";
    }
}

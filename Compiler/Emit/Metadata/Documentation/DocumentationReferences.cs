using System.Collections.Frozen;
using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Documentation;

/// <summary>Resolves the names that documentation comments refer to with <c>cref</c>.</summary>
internal sealed class DocumentationReferences(ModuleDefinition module, IProjectionIndex index)
{
    /// <summary>The identifier of what <paramref name="written"/> names from inside <paramref name="scope"/>;
    /// with the prefix <c>!:</c> when nothing of that name is found. Whether it might be another overload, too.</summary>
    public (string Id, bool IsAmbiguous) Resolve(string written, TypeDefinition scope)
    {
        if (written.Length > 1 && written[1] == ':' && written[..Math.Min(3, written.Length)] is not [_, ':', ':'])
        {
            return (written, false);
        }

        var (name, parameters) = (Normalised(written), ParametersOf(written));
        var found = FindMembers(scope, name) is { Count: > 0 } own ? own : FindQualified(name, scope);
        var fitting = parameters is null ? found : [.. found.Where(m => m is not MethodDefinition method || Fits(method, parameters))];
        return fitting.Count == 0 ? ("!:" + written, false) : (DocumentationIds.Of(fitting[0]), fitting.Count > 1);
    }

    // f(int, String^) → Int32, String; null without a list
    private static string[]? ParametersOf(string written)
    {
        var open = written.IndexOf('(', StringComparison.Ordinal);
        var close = written.LastIndexOf(')');
        return open < 0 || close < open ? null
            : written[(open + 1)..close] is var list && list.Trim() is "" or "void" ? []
            : [.. list.Split(',').Select(Simple)];
    }

    private static string Simple(string type)
    {
        var name = type.Trim().TrimEnd('^', '%', '&', '*', ' ').Replace("::", ".", StringComparison.Ordinal);
        return Fundamental.GetValueOrDefault(name, name[(name.LastIndexOf('.') + 1)..]);
    }

    private static bool Fits(MethodDefinition method, string[] parameters) =>
        method.Parameters.Select(p => p.ParameterType.GetElementType().Name.Split('`')[0]).SequenceEqual(parameters.Select(p => p.Split('<', '{')[0]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Fundamental = new Dictionary<string, string>
    {
        ["bool"] = "Boolean", ["wchar_t"] = "Char", ["char"] = "SByte", ["signed char"] = "SByte", ["unsigned char"] = "Byte", ["short"] = "Int16",
        ["unsigned short"] = "UInt16", ["int"] = "Int32", ["long"] = "Int32", ["unsigned int"] = "UInt32", ["unsigned"] = "UInt32",
        ["unsigned long"] = "UInt32", ["long long"] = "Int64", ["__int64"] = "Int64", ["unsigned long long"] = "UInt64", ["float"] = "Single", ["double"] = "Double",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Shapes::Circle::Resize(Double) → Shapes.Circle.Resize, List{T}^ → List`1
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

    private List<IMemberDefinition> FindQualified(string name, TypeDefinition scope)
    {
        foreach (var prefix in Scopes(scope))
        {
            if (FindType(prefix + name) is { } type)
            {
                return [type];
            }

            var dot = name.LastIndexOf('.');
            if (dot > 0 && FindType(prefix + name[..dot]) is { } owner && FindMembers(owner, name[(dot + 1)..]) is { Count: > 0 } members)
            {
                return members;
            }
        }

        return [];
    }

    private TypeDefinition? FindType(string name) =>
        module.GetType(name) ?? module.GetTypes().FirstOrDefault(t => t.FullName.Replace('/', '.') == name) ?? index.FindType(name);

    private static List<IMemberDefinition> FindMembers(TypeDefinition type, string name)
    {
        IMemberDefinition? found = type.Properties.FirstOrDefault(p => p.Name == name);
        found ??= type.Events.FirstOrDefault(e => e.Name == name);
        found ??= type.Fields.FirstOrDefault(f => f.Name == name && !f.IsSpecialName);
        List<IMemberDefinition> methods = found is null ? [.. type.Methods.Where(m => m.Name == name)] : [found];
        return methods.Count == 0 && type.Name == name ? [type] : methods;
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

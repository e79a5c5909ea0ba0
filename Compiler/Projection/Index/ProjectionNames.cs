using System.Collections.Immutable;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Index;

/// <summary>The names of one or more layers. The file has one name per line after a letter: T type, F arity family,
/// N namespace, M class from which others may derive, with its methods, once more with a mark if a parameter is a <c>long</c>.</summary>
internal sealed class ProjectionNames : IProjectionNames
{
    private const string LongMark = "$long";

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);

    private ProjectionNames()
    {
    }

    /// <inheritdoc/>
    public bool IsTypeName(string name) => _types.Contains(name);

    /// <inheritdoc/>
    public bool IsArityFamily(string simpleOrQualifiedName) => _families.Contains(simpleOrQualifiedName);

    /// <inheritdoc/>
    public bool IsNamespace(string qualifiedName) => _namespaces.Contains(qualifiedName);

    /// <inheritdoc/>
    public bool HasMethod(string qualifiedClass, string method) =>
        _methods.TryGetValue(qualifiedClass, out var list) && list.Contains($" {method} ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool HasLongOverload(string qualifiedClass, string method) => HasMethod(qualifiedClass, method + LongMark);

    /// <summary>Reads the files of all layers.</summary>
    public static ProjectionNames Read(ImmutableArray<string> paths)
    {
        var result = new ProjectionNames();
        foreach (var line in paths.SelectMany(File.ReadLines))
        {
            if (line[0] == 'M')
            {
                var end = line.IndexOf(' ', StringComparison.Ordinal);
                result._methods[line[1..end]] = line[end..];
                continue;
            }

            var set = line[0] switch
            {
                'T' => result._types,
                'F' => result._families,
                _ => result._namespaces,
            };
            set.Add(line[1..]);
        }

        return result;
    }

    /// <summary>The content of the names file of a layer.</summary>
    public static string Format(IEnumerable<ProjectedType> types)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            AddNamespaces(type.Alias ?? type.Namespace, lines);
            var (simple, qualified) = Names(type);
            foreach (var letter in type.IsFamilyMember ? "TF" : "T")
            {
                lines.Add(letter + simple);
                lines.Add(letter + qualified);
            }

            if (!qualified.Contains("::", StringComparison.Ordinal))
            {
                lines.Add("T::" + qualified);
            }

            if (Methods(type.Definition) is { Count: > 0 } methods)
            {
                lines.Add($"M{qualified} {string.Join(' ', methods)} ");
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    private static SortedSet<string> Methods(TypeDefinition type)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var t = type is { IsClass: true, IsSealed: false } ? type : null; t is not null; t = t.BaseType?.Resolve())
        {
            foreach (var method in t.Methods.Where(m => m is { IsConstructor: false, IsSpecialName: false } && (m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly)))
            {
                if (NamingTable.Identifier(method.Name) is { } name)
                {
                    names.UnionWith(method.Parameters.Any(p => CppTypes.IsLong(p.ParameterType)) ? [name, name + LongMark] : [name]);
                }
            }
        }

        return names;
    }

    private static void AddNamespaces(string name, SortedSet<string> lines)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf("::", end - 1, StringComparison.Ordinal))
        {
            lines.Add("N" + name[..end]);
        }
    }

    private static (string Simple, string Qualified) Names(ProjectedType type)
    {
        var parts = new List<string>();
        for (var t = type.Definition; t is not null; t = t.DeclaringType)
        {
            parts.Insert(0, NamingTable.Identifier(NamingTable.WithoutArity(t.Name)) ?? t.Name);
        }

        var path = string.Join("::", parts);
        var space = type.Alias ?? type.Namespace;
        return (parts[^1], space.Length == 0 ? path : $"{space}::{path}");
    }
}

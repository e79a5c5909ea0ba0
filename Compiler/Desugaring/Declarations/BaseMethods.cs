using System.Collections.Immutable;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Which names of functions a class inherits. Immutable after construction.</summary>
internal sealed class BaseMethods(UnitNames names, TypeQualifier qualifier, ImmutableArray<TypeNode> types)
{
    private readonly Dictionary<TypeDeclarationSyntax, TypeNode> _nodes = types.ToDictionary(t => t.Declaration);

    /// <summary>The names of functions that <paramref name="type"/> declares and a base class has too.</summary>
    public IEnumerable<string> Shared(TypeNode type)
    {
        var own = type.Declaration.Members.OfType<MethodDeclarationSyntax>()
            .Where(m => m.Kind == MethodKind.Ordinary && Keywords.Unescape(m.Name) == m.Name).Select(m => m.Name).Distinct();
        var bases = Bases(type).ToList();
        return own.Where(name => bases.Exists(b => Has(b, name, type.Declaration.Kind, depth: 0)));
    }

    private IEnumerable<string> Bases(TypeNode type)
    {
        var parameters = type.Declaration.GenericParameters.ToImmutableDictionary(p => p.Name, p => p.Name);
        var scope = type.Declaration.Namespace.Replace(".", "::", StringComparison.Ordinal);
        var named = type.Bases.Select(range => qualifier.OwnClass(range, scope) ?? Plain(qualifier.Qualify(range, scope, parameters))).OfType<string>();
        return type.Declaration.Kind switch
        {
            ManagedTypeKind.RefClass => named.Append("System::Object"),
            ManagedTypeKind.ValueClass => ["System::Object"],
            ManagedTypeKind.InterfaceClass => named,
            _ => [],
        };
    }

    /// <summary>The names of functions that the interface <paramref name="type"/> shares with that base of it.</summary>
    public IEnumerable<string> SharedWith(TypeNode type, TokenRange @base) => Shared(type with { Bases = [@base] });

    /// <summary>A class with all that it inherits from: types of the source, and names of those of libraries.</summary>
    public (IReadOnlyList<TypeNode> Types, IReadOnlyList<string> Libraries) Lineage(TypeNode type)
    {
        var (found, libraries) = (new List<TypeNode> { type }, new List<string>());
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var name in Bases(found[i]))
            {
                if (names.FindManagedExactly(name) is not { } own)
                {
                    libraries.Add(name);
                }
                else if (_nodes.TryGetValue(own.Declaration, out var node) && !found.Contains(node))
                {
                    found.Add(node);
                }
            }
        }

        return (found, libraries);
    }

    /// <summary>Whether a class of a library has a function that is overloaded for <c>long</c>.</summary>
    public bool HasLongOverload(string library, string method) => names.Projection.HasLongOverload(library, method);

    // ::A::B<int>  →  A::B
    private static string? Plain(string? qualified)
    {
        if (qualified?.StartsWith("::", StringComparison.Ordinal) != true)
        {
            return null;
        }

        var end = qualified.IndexOf('<', StringComparison.Ordinal);
        return (end < 0 ? qualified : qualified[..end])[2..];
    }

    // Classes inherit from classes, interfaces from interfaces: what a class implements it has to declare.
    private bool Has(string type, string method, ManagedTypeKind kind, int depth)
    {
        if (names.FindManagedExactly(type) is not { } own)
        {
            return names.Projection.HasMethod(type, method);
        }

        var methods = own.Declaration.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Name == method).ToList();
        var isBase = own.Declaration.Kind == kind;
        return isBase && depth < 100 && _nodes.TryGetValue(own.Declaration, out var node)
            && (methods.Count > 0
                ? methods.TrueForAll(m => m.Kind == MethodKind.Ordinary && m.Accessibility != Accessibility.Private)
                : Bases(node).Any(b => Has(b, method, kind, depth + 1)));
    }
}

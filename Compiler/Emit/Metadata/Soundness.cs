using Bridge.Compiler.Emit.Metadata.Overriding;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Which declarations are known to be wrong. What is missing or differs because of them is no mistake of its own.</summary>
internal sealed class Soundness(Hierarchy hierarchy)
{
    private readonly HashSet<(TypeDefinition Type, string Name)> _members = [];
    private readonly HashSet<TypeDefinition> _bases = [];
    private readonly HashSet<string> _givenUp = new(StringComparer.Ordinal);

    /// <summary>A member is wrong: its signature, and those of its accessors, may be others than the written ones.</summary>
    public void AddMember(TypeDefinition type, string name, DeclarationSyntax syntax)
    {
        var others = syntax switch
        {
            MethodDeclarationSyntax method => method.NamedOverrides.Select(o => QualifiedMember.Parse(o).Member),
            PropertyDeclarationSyntax => [$"get_{name}", $"set_{name}"],
            EventDeclarationSyntax => [$"add_{name}", $"remove_{name}", $"raise_{name}"],
            _ => [],
        };
        _members.UnionWith(others.Prepend(name).Select(n => (type, n)));
    }

    /// <summary>The bases of a type are wrong.</summary>
    public void AddBases(TypeDefinition type) => _bases.Add(type);

    /// <summary>Names that stand in text which does not parse.</summary>
    public void AddGivenUp(IEnumerable<string> names) => _givenUp.UnionWith(names);

    /// <summary>Whether nothing is known against a member.</summary>
    public bool IsSound(IMemberDefinition member) => !_members.Contains((member.DeclaringType, member.Name));

    /// <summary>Whether a type may have, or inherit, a member of this name but for mistakes in it and its bases.</summary>
    public bool MayHave(TypeDefinition type, string name) => _givenUp.Contains(name)
        || hierarchy.BasesOf(type).Select(hierarchy.Definition).Prepend(type).OfType<TypeDefinition>()
            .SelectMany(t => hierarchy.InterfacesOf(t).Select(hierarchy.Definition).OfType<TypeDefinition>().Prepend(t))
            .Any(t => _bases.Contains(t) || _members.Contains((t, name)));
}

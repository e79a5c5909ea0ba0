using System.Collections.Immutable;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>All types a projection knows: those of the layer to be written and those of earlier layers.</summary>
internal sealed class TypeModel
{
    private readonly Dictionary<string, ProjectedType> _byFullName = [];
    private readonly List<ProjectedType> _types = [];
    private readonly List<TypeDefinition> _hidden = [];

    /// <summary>Types to emit, in a deterministic order.</summary>
    public IEnumerable<ProjectedType> Emitted => _types.Where(t => t.IsEmitted);

    /// <summary>All types.</summary>
    public IReadOnlyList<ProjectedType> All => _types;

    /// <summary>Adds the visible types of an assembly. The first definition of a name wins.</summary>
    public void Add(ModuleDefinition module, bool isEmitted)
    {
        foreach (var type in module.Types)
        {
            Add(type, isEmitted);
        }
    }

    /// <summary>Finds arity families and drops the types whose C++ name an earlier layer has taken; returns these and
    /// repeated definitions. Call once after all additions.</summary>
    public ImmutableArray<TypeDefinition> Complete()
    {
        JoinCollections();
        var taken = _types.Where(t => !t.IsEmitted).Select(t => t.Path).ToHashSet();
        foreach (var type in _types.Where(t => t.IsEmitted && taken.Contains(t.Path)).ToList())
        {
            _types.Remove(type);
            _byFullName.Remove(type.Definition.FullName);
            _hidden.Add(type.Definition);
        }

        foreach (var family in _types.GroupBy(t => t.Path).Where(g => g.Select(t => t.Parameters.Length).Distinct().Count() > 1))
        {
            foreach (var type in family)
            {
                type.IsFamilyMember = true;
            }
        }

        return [.. _hidden];
    }

    /// <summary>The projected type behind a reference (generic instances: their definition), or null.</summary>
    public ProjectedType? Find(TypeReference? reference) => reference is null
        ? null
        : _byFullName.GetValueOrDefault((reference is GenericInstanceType instance ? instance.ElementType : reference).FullName);

    /// <summary>A type every projection has.</summary>
    public ProjectedType Require(string fullName) => _byFullName[fullName];

    // System.Collections.IList and System.Collections.Generic.IList`1 become one family, so that sources may open both namespaces
    private void JoinCollections()
    {
        const string Plain = "System::Collections";
        const string Generic = "System::Collections::Generic";
        var names = _types.Where(t => t.Namespace == Generic).Select(t => t.Name).ToHashSet();
        foreach (var type in _types.Where(t => t.Namespace == Plain && names.Contains(t.Name)))
        {
            type.Namespace = Generic;
            type.Alias = Plain;
        }
    }

    private void Add(TypeDefinition type, bool isEmitted)
    {
        if (!IsVisible(type))
        {
            return;
        }

        if (Create(type, isEmitted) is { } projected)
        {
            if (_byFullName.TryAdd(type.FullName, projected))
            {
                _types.Add(projected);
            }
            else
            {
                _hidden.Add(type);
            }
        }

        foreach (var nested in type.NestedTypes)
        {
            Add(nested, isEmitted);
        }
    }

    private static bool IsVisible(TypeDefinition type) =>
        type.IsPublic || type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly;

    private static ProjectedType? Create(TypeDefinition type, bool isEmitted)
    {
        var root = type;
        while (root.DeclaringType is { } outer)
        {
            root = outer;
        }

        var scalar = Scalars.For(type.FullName);
        if (Name(type, scalar) is not { } name || Namespace(root.Namespace) is not { } space)
        {
            return null;
        }

        return new ProjectedType
        {
            Definition = type,
            Namespace = space,
            Name = name,
            Parameters = type.IsEnum ? [] : [.. type.GenericParameters.Select(p => p.Name + "_")],
            Scalar = scalar,
            IsEmitted = isEmitted,
            IsDelegate = type.BaseType?.FullName == "System.MulticastDelegate",
        };
    }

    private static string? Name(TypeDefinition type, string? scalar)
    {
        if (scalar is not null)
        {
            return type.Name + "$";
        }

        if (type.DeclaringType is null)
        {
            return NamingTable.Identifier(NamingTable.WithoutArity(type.Name));
        }

        var parts = new List<string>();
        for (var t = type; t is not null; t = t.DeclaringType)
        {
            parts.Insert(0, t.Name.Replace("`", string.Empty, StringComparison.Ordinal));
        }

        return parts.TrueForAll(p => NamingTable.Identifier(p) is not null) ? string.Join('$', parts) : null;
    }

    private static string? Namespace(string name)
    {
        var parts = name.Split('.').Select(p => p.Length == 0 ? p : NamingTable.Identifier(p)).ToImmutableArray();
        return parts.Contains(null) ? null : string.Join("::", parts);
    }
}

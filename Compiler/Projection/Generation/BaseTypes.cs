using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>What the C++ classes derive from: a class from its base class only, an interface virtually from interfaces.</summary>
internal sealed class BaseTypes(TypeModel model, CppTypes types, InterfaceClosure interfaces)
{
    private readonly Dictionary<ProjectedType, int> _levels = [];

    /// <summary>The types that a class is derived from; <c>Object</c> stands for what is not projected, and is the base of interfaces
    /// without others.</summary>
    public IReadOnlyList<TypeReference> Of(ProjectedType type)
    {
        var root = model.Require("System.Object").Definition;
        if (!type.IsInterface)
        {
            return type.Definition.BaseType is { } parent ? [types.Bare(parent) is null ? root : parent] : [];
        }

        var parents = interfaces.Minimal(type).Where(p => types.Bare(p) is not null).ToList();
        return parents.Count > 0 ? parents : [root];
    }

    /// <summary>How far the class is from the root of the hierarchy, by the longest way: a number that differs from those of all its
    /// base classes.</summary>
    public int Level(ProjectedType type)
    {
        if (!_levels.TryGetValue(type, out var level))
        {
            level = Of(type).Select(b => Level(model.Find(b)!) + 1).DefaultIfEmpty().Max();
            _levels.Add(type, level);
        }

        return level;
    }
}

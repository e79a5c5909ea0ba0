using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Chooses the methods a class declares: not accessors, not what an override merely repeats, and with
/// the inherited overloads that C++ name hiding would take away.</summary>
internal sealed class MethodSelection(TypeModel model)
{
    /// <summary>Whether a base class declares the method first.</summary>
    public static bool IsOverride(MethodDefinition method) => method.IsVirtual && !method.IsNewSlot && !method.IsStatic;

    /// <summary>Methods of the class itself, grouped by name later.</summary>
    public List<MethodDefinition> Own(ProjectedType type)
    {
        var methods = type.Definition.Methods.Where(IsOrdinary).ToList();
        if (type.IsDelegate)
        {
            return [.. methods.Where(m => m.Name is "Invoke" or "BeginInvoke" or "EndInvoke")];
        }

        if (type.IsValueType || type.IsInterface)
        {
            return methods;
        }

        var withNew = methods.Where(m => !IsOverride(m)).Select(m => m.Name).ToHashSet();
        return [.. methods.Where(m => !IsOverride(m) || withNew.Contains(m.Name) || !HasVisibleBase(type.Definition, m))];
    }

    /// <summary>The overloads of one name: the class's own, then those of bases with other parameters.</summary>
    public List<MethodShape> WithInherited(ProjectedType type, IEnumerable<MethodDefinition> own)
    {
        var result = own.Select(m => MethodShape.Of(m)).ToList();
        if (type.IsDelegate)
        {
            return result;
        }

        var seen = result.Select(m => m.Key()).ToHashSet();
        var name = result[0].Definition.Name;
        foreach (var parent in Parents(type.Definition))
        {
            AddInherited(parent, name, result, seen);
        }

        if (type.IsInterface)
        {
            AddInherited(model.Require("System.Object").Definition, name, result, seen);
        }

        return result;
    }

    private static bool IsOrdinary(MethodDefinition method) =>
        !method.IsConstructor
        && Visibility.IsVisible(method)
        && !Visibility.IsStaticVirtual(method)
        && !IsAccessorOrOperator(method)
        && method.Name != "Finalize";

    private static bool IsAccessorOrOperator(MethodDefinition method) =>
        method.IsSpecialName
        && (method.Name.StartsWith("op_", StringComparison.Ordinal)
            || method.IsGetter || method.IsSetter || method.IsAddOn || method.IsRemoveOn || method.IsFire);

    private static IEnumerable<TypeReference> Parents(TypeDefinition type) => type.IsInterface
        ? type.Interfaces.Select(i => i.InterfaceType)
        : type.BaseType is null ? [] : [type.BaseType];

    private void AddInherited(TypeReference parent, string name, List<MethodShape> result, HashSet<string> seen)
    {
        if (model.Find(parent) is not { } projected || HidesAsOtherMember(projected.Definition, name))
        {
            return;
        }

        var instance = parent as GenericInstanceType;
        var inherited = projected.Definition.Methods
            .Where(m => m.Name == name && IsOrdinary(m))
            .Select(m => MethodShape.Of(m, instance));
        result.AddRange(inherited.Where(m => seen.Add(m.Key())));
        foreach (var next in Parents(projected.Definition))
        {
            AddInherited(Substitution.Apply(next, instance), name, result, seen);
        }
    }

    private static bool HidesAsOtherMember(TypeDefinition type, string name) =>
        type.Properties.Any(p => p.Name == name && p.Parameters.Count == 0) || type.Events.Any(e => e.Name == name);

    // Lookup finds the base's declaration and callvirt reaches the override, as in C#.
    private bool HasVisibleBase(TypeDefinition type, MethodDefinition method)
    {
        var parent = type.BaseType;
        while (model.Find(parent) is { } projected)
        {
            var instance = parent as GenericInstanceType;
            if (projected.Definition.Methods.Any(m => Visibility.IsVisible(m) && !m.IsStatic && Overrides(method, m, instance)))
            {
                return true;
            }

            var next = projected.Definition.BaseType;
            parent = next is null ? null : Substitution.Apply(next, instance);
        }

        return false;
    }

    private static bool Overrides(MethodDefinition method, MethodDefinition overridden, GenericInstanceType? instance) =>
        method.Name == overridden.Name
        && method.Parameters.Count == overridden.Parameters.Count
        && method.GenericParameters.Count == overridden.GenericParameters.Count
        && method.Parameters.Zip(overridden.Parameters).All(p =>
            (method.HasGenericParameters && p.First.ParameterType.ContainsGenericParameter)
            || p.First.ParameterType.FullName == Substitution.Apply(p.Second.ParameterType, instance).FullName);
}

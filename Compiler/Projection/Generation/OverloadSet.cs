using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>The methods of one name (or the constructors) of a class, inherited overloads included, and the questions
/// that decide which tie-breaking declarations they need.</summary>
internal sealed class OverloadSet(ProjectedType type, IReadOnlyList<MethodShape> members)
{
    public IReadOnlyList<MethodShape> Members => members;

    /// <summary>Other overloads with the same number of parameters.</summary>
    public IEnumerable<MethodShape> Siblings(MethodShape method) =>
        members.Where(m => m != method && m.Parameters.Count == method.Parameters.Count);

    /// <summary>Whether the overload must lose against an otherwise indistinguishable one, by being a template:
    /// it takes Object^, or it is the more generic of two that become equal for some type arguments.</summary>
    public bool YieldsToSiblings(MethodShape method) =>
        method.TakesObject ? Siblings(method).Any() : type.Parameters.Length > 0 && Siblings(method).Any(s => CollidesAndWins(s, method));

    /// <summary>The overload whose expanded form ends in an ellipsis among those with the same fixed parameters.</summary>
    public bool OwnsEllipsis(MethodShape method)
    {
        var rivals = members.Where(m => HasSamePrefix(m, method)).ToList();
        var owner = rivals.Find(m => MethodShape.IsObject(((ArrayType)m.Parameters[^1]).ElementType)) ?? rivals[0];
        return owner == method && method.Arity == 0;
    }

    /// <summary>Whether a parameter is a <c>long</c> and an overload takes an <c>int</c> in its place; <c>long</c> is <c>int</c> otherwise.</summary>
    public bool IsLongOverload(MethodShape method, int index) =>
        CppTypes.IsLong(method.Parameters[index])
        && Siblings(method).Any(s => s.Parameters[index].FullName == ((IModifierType)method.Parameters[index]).ElementType.FullName);

    /// <summary>Whether a parameter points to a native function, which metadata calls nothing, and an overload takes a <c>void*</c> in its
    /// place.</summary>
    public bool IsFunctionOverload(MethodShape method, int index) =>
        method.Parameters[index] is PointerType { ElementType: IModifierType { ModifierType.Name: "CallConvCdecl", ElementType: var nothing } }
        && Siblings(method).Any(s => s.Parameters[index] is PointerType pointer && pointer.ElementType.FullName == nothing.FullName);

    private static bool HasSamePrefix(MethodShape left, MethodShape right) =>
        left.HasParameterArray
        && left.Parameters.Count == right.Parameters.Count
        && left.Arity == right.Arity
        && left.Parameters.SkipLast(1).Zip(right.Parameters.SkipLast(1)).All(p => p.First.FullName == p.Second.FullName);

    private bool CollidesAndWins(MethodShape rival, MethodShape method)
    {
        if (rival.TakesObject || rival.Arity != method.Arity)
        {
            return false;
        }

        if (!rival.Parameters.Zip(method.Parameters).All(p => CanUnify(p.First, p.Second)))
        {
            return false;
        }

        var (own, other) = (GenericWeight(method), GenericWeight(rival));
        return own > other || (own == other && IndexOf(method) < IndexOf(rival));
    }

    private int IndexOf(MethodShape method)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (ReferenceEquals(members[i], method))
            {
                return i;
            }
        }

        return -1;
    }

    private static int GenericWeight(MethodShape method) => method.Parameters.Count(p => p.ContainsGenericParameter);

    /// <summary>Whether some choice of the class's type arguments makes the two types equal.</summary>
    private static bool CanUnify(TypeReference left, TypeReference right) => (left, right) switch
    {
        (GenericParameter { Type: GenericParameterType.Type }, _) => true,
        (_, GenericParameter { Type: GenericParameterType.Type }) => true,
        (GenericInstanceType a, GenericInstanceType b) => a.ElementType.FullName == b.ElementType.FullName
            && a.GenericArguments.Zip(b.GenericArguments).All(p => CanUnify(p.First, p.Second)),
        (ArrayType a, ArrayType b) => CanUnify(a.ElementType, b.ElementType),
        (ByReferenceType a, ByReferenceType b) => CanUnify(a.ElementType, b.ElementType),
        _ => left.FullName == right.FullName,
    };
}

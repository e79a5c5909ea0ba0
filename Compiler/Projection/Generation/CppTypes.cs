using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Spells metadata type references in C++. Null means: not expressible, the member is left out.</summary>
internal sealed class CppTypes(TypeModel model)
{
    /// <summary>The type of a variable: handles for reference types, scalars and value types by value.</summary>
    public string? Spell(TypeReference type) => type switch
    {
        ByReferenceType reference => With(Spell(reference.ElementType), "&"),
        PointerType pointer => With(Spell(pointer.ElementType), "*"),
        ArrayType array => SpellArray(array),
        GenericParameter parameter => Parameter(parameter),
        IModifierType modifier => SpellModified(modifier),
        FunctionPointerType => "void*",
        PinnedType or SentinelType => null,
        _ => Scalars.For(type.FullName) ?? SpellNamed(type),
    };

    /// <summary>The class itself, without a handle.</summary>
    public string? Bare(TypeReference type)
    {
        if (model.Find(type) is not { } projected)
        {
            return null;
        }

        if (projected.IsEnum)
        {
            return projected.Path;
        }

        if (type is not GenericInstanceType instance)
        {
            return projected.Parameters.Length > 0 ? null : projected.Self;
        }

        var arguments = instance.GenericArguments.Select(Spell).ToList();
        return arguments.Contains(null) ? null : projected.Path + "<" + string.Join(", ", arguments) + ">";
    }

    /// <summary>Whether a type is the <c>long</c> of MSVC: an integer of 32 bits that is another type than <c>int</c>.</summary>
    public static bool IsLong(TypeReference type) => type is IModifierType { ModifierType.Name: "IsLong" };

    /// <summary>A list of parameter types, or null if one of them cannot be spelled.</summary>
    public List<string>? SpellAll(IEnumerable<TypeReference> types)
    {
        var result = new List<string>();
        foreach (var type in types)
        {
            if (Spell(type) is not { } text)
            {
                return null;
            }

            result.Add(text);
        }

        return result;
    }

    /// <summary>Name of a generic parameter; those of methods and of types cannot collide with members or each other.</summary>
    public static string Parameter(GenericParameter parameter) =>
        parameter.Name + (parameter.Type == GenericParameterType.Method ? "_m" : "_");

    private static string? With(string? text, string suffix) => text is null ? null : text + suffix;

    // What C++/CLI tells by custom modifiers (ECMA-372 §33.1.5); those of other languages say nothing here.
    private string? SpellModified(IModifierType modifier) => (modifier.ModifierType.Name, modifier.ElementType) switch
    {
        ("IsSignUnspecifiedByte", _) => "char",
        ("IsConst", var type) => With(Spell(type), " const"),
        ("IsVolatile", var type) => With(Spell(type), " volatile"),
        ("IsImplicitlyDereferenced", PointerType pointer) => With(Spell(pointer.ElementType), "&"),
        ("IsImplicitlyDereferenced", OptionalModifierType { ModifierType.Name: "IsConst" } type) => With(Bare(type.ElementType), " const&"),
        ("IsImplicitlyDereferenced", var type) => With(Bare(type), "&"),
        ("IsExplicitlyDereferenced", ByReferenceType reference) when Spell(reference.ElementType) is { } pointee => $"cli::interior_ptr<{pointee}>",
        ("IsBoxed", OptionalModifierType boxed) when Spell(boxed.ModifierType) is { } value => $"clr::h<{value}>",
        var (_, type) => Spell(type),
    };

    private string? SpellArray(ArrayType array)
    {
        var element = Spell(array.ElementType);
        var rank = array.Rank > 1 ? ", " + array.Rank : string.Empty;
        return element is null ? null : $"clr::h<cli::array<{element}{rank}>>";
    }

    private string? SpellNamed(TypeReference type)
    {
        var bare = Bare(type);
        var isValue = type.IsValueType || model.Find(type) is { IsValueType: true };
        return bare is null || isValue ? bare : $"clr::h<{bare}>";
    }
}

using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Default indexed properties (ECMA-372 §19.5.4): <c>operator[]</c>, on the handle for reference types and in the class for
/// value types.</summary>
internal sealed class IndexerWriter(TypeModel model, CppTypes types)
{
    /// <summary>Whether the property is the one that <c>x[i]</c> means.</summary>
    public static bool IsDefault(PropertyDefinition property) =>
        property.Parameters.Count > 0
        && (property.DeclaringType.CustomAttributes
                .FirstOrDefault(a => a.AttributeType.FullName == "System.Reflection.DefaultMemberAttribute")
                ?.ConstructorArguments[0].Value as string ?? "Item") == property.Name;

    /// <summary>The indexers of a handle, inherited ones included: an own one would hide them.</summary>
    public void WriteHandleIndexers(HeaderWriter writer, ProjectedType type)
    {
        var seen = new HashSet<string>();
        if (!type.IsValueType)
        {
            Collect(writer, type, Substitution.OpenInstance(type.Definition), seen);
        }
    }

    /// <summary>The indexers of the class itself: for value types, and for objects with stack semantics.</summary>
    public void WriteOwnIndexers(ClassBody body) =>
        Collect(body.Writer, body.Type, Substitution.OpenInstance(body.Type.Definition), []);

    private void Collect(HeaderWriter writer, ProjectedType type, TypeReference reference, HashSet<string> seen)
    {
        if (model.Find(reference) is not { } declaring)
        {
            return;
        }

        var instance = reference as GenericInstanceType;
        foreach (var property in declaring.Definition.Properties.Where(IsDefault))
        {
            if (Visibility.Accessor(property) is { IsStatic: false } accessor
                && (accessor.IsPublic || !type.IsValueType)
                && Declaration(property, instance) is var (result, index)
                && seen.Add(index))
            {
                var head = seen.Count > 1 ? "template<int = 0> " : string.Empty;
                writer.Line($"  {head}{result} operator[]({index}) const;", ProjectedKind.Indexer, ProjectedForm.Plain, accessor);
            }
        }

        foreach (var parent in Parents(declaring.Definition))
        {
            Collect(writer, type, Substitution.Apply(parent, instance), seen);
        }
    }

    private static IEnumerable<TypeReference> Parents(TypeDefinition type) => type.IsInterface
        ? type.Interfaces.Select(i => i.InterfaceType)
        : type.BaseType is null ? [] : [type.BaseType];

    // const makes Clang report assignments through an indexer without a setter
    private static string ElementReference(PropertyDefinition property, string type)
    {
        if (type.EndsWith('&'))
        {
            return type;
        }

        var isConst = !Visibility.IsVisible(property.SetMethod) && PropertyWriter.CanBeConst(type);
        return type + (isConst ? " const&" : "&");
    }

    private (string Result, string Index)? Declaration(PropertyDefinition property, GenericInstanceType? instance)
    {
        var result = types.Spell(Substitution.Apply(property.PropertyType, instance));
        var index = types.SpellAll(property.Parameters.Select(p => Substitution.Apply(p.ParameterType, instance)));
        return result is null || index is null ? null : (ElementReference(property, result), string.Join(", ", index));
    }
}

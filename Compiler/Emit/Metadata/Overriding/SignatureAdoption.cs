using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Overriding;

/// <summary>Gives an overriding function the custom modifiers and constraints of what it overrides: the runtime matches signatures
/// with them (ECMA-335 §II.7.1.1), C++ overload rules do not know them.</summary>
internal static class SignatureAdoption
{
    /// <summary>Takes over types that differ in modifiers only.</summary>
    public static void Adopt(DeclarationContext context, MethodDefinition method, MethodDefinition overridden, TypeReference instance)
    {
        if (HasModifiers(overridden.ReturnType) || HasModifiers(method.ReturnType))
        {
            method.ReturnType = Imported(context, overridden.ReturnType, instance);
        }

        foreach (var (own, inherited) in method.GenericParameters.Zip(overridden.GenericParameters))
        {
            Adopt(context, own, inherited, method, instance);
        }

        for (var i = 0; i < method.Parameters.Count && i < overridden.Parameters.Count; i++)
        {
            if (HasModifiers(overridden.Parameters[i].ParameterType) || HasModifiers(method.Parameters[i].ParameterType))
            {
                method.Parameters[i].ParameterType = Imported(context, overridden.Parameters[i].ParameterType, instance);
            }
        }
    }

    // An overriding function does not repeat constraints, metadata does.
    private static void Adopt(
        DeclarationContext context, GenericParameter own, GenericParameter inherited, MethodDefinition method, TypeReference instance)
    {
        own.Attributes = inherited.Attributes;
        if (own.HasConstraints)
        {
            return;
        }

        foreach (var constraint in inherited.Constraints)
        {
            var type = constraint.ConstraintType is GenericParameter { Type: GenericParameterType.Method } parameter
                ? method.GenericParameters[parameter.Position]
                : Imported(context, constraint.ConstraintType, instance);
            own.Constraints.Add(new GenericParameterConstraint(type));
        }
    }

    private static TypeReference Imported(DeclarationContext context, TypeReference type, TypeReference instance) =>
        context.Importer.Type(Substitution.Apply(type, instance));

    private static bool HasModifiers(TypeReference type) => type switch
    {
        IModifierType => true,
        GenericInstanceType instance => instance.GenericArguments.Any(HasModifiers),
        TypeSpecification specification => HasModifiers(specification.ElementType),
        _ => false,
    };
}

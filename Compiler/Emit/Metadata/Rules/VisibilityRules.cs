using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>What other assemblies see should be made of types that they see.</summary>
/// <param name="context">Where mistakes are reported.</param>
/// <param name="written">The types of the sources.</param>
internal sealed class VisibilityRules(DeclarationContext context, IReadOnlySet<TypeDefinition> written)
{
    /// <summary>Whether other assemblies see a type.</summary>
    public static bool IsVisible(TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType));

    /// <summary>Checks the members and constraints of a type.</summary>
    public void Check(TypeSymbol symbol)
    {
        if (!IsVisible(symbol.Definition))
        {
            return;
        }

        foreach (var parameter in symbol.Definition.GenericParameters)
        {
            if (parameter.Constraints.Select(c => Private(c.ConstraintType)).FirstOrDefault(t => t is not null) is { } type)
            {
                context.Diagnostics.Report(Descriptors.PrivateConstraint, symbol.First.Syntax.Location, parameter.Name, DisplayNames.Of(type));
            }
        }

        foreach (var (member, syntax) in symbol.Written)
        {
            if (IsVisible(member) && Types(member).Select(Private).FirstOrDefault(t => t is not null) is { } type)
            {
                context.Diagnostics.Report(Descriptors.PrivateInSignature, syntax.Location, syntax.Name, DisplayNames.Of(type));
            }
        }
    }

    private static bool IsVisible(IMemberDefinition member) => member switch
    {
        MethodDefinition method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldDefinition field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyDefinition property => IsVisible((IMemberDefinition?)property.GetMethod ?? property.SetMethod),
        EventDefinition @event => IsVisible((IMemberDefinition)@event.AddMethod),
        _ => false,
    };

    // Accessors are meant with their property or event.
    private static IEnumerable<TypeReference> Types(IMemberDefinition member) => member switch
    {
        MethodDefinition { IsSpecialName: true, IsGetter: true } or MethodDefinition { IsSetter: true } or MethodDefinition { IsAddOn: true }
            or MethodDefinition { IsRemoveOn: true } or MethodDefinition { IsFire: true } => [],
        MethodDefinition method => method.Parameters.Select(p => p.ParameterType).Prepend(method.ReturnType),
        FieldDefinition field => [field.FieldType],
        PropertyDefinition property => property.Parameters.Select(p => p.ParameterType).Prepend(property.PropertyType),
        EventDefinition @event => [@event.EventType],
        _ => [],
    };

    /// <summary>A type of this assembly within <paramref name="type"/> that others do not see. What stands for a native type is none.</summary>
    private TypeDefinition? Private(TypeReference type) => type switch
    {
        GenericInstanceType instance => instance.GenericArguments.Select(Private).FirstOrDefault(t => t is not null) ?? Private(instance.ElementType),
        TypeSpecification specification => Private(specification.ElementType),
        TypeDefinition own when written.Contains(own) && !IsVisible(own) => own,
        _ => null,
    };
}

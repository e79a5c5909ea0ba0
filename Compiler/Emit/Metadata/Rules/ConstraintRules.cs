using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Projection.Generation;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>A type argument that does not meet a constraint.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Parameter">The type parameter.</param>
/// <param name="Generic">The generic type or function.</param>
/// <param name="Constraint">What it does not meet, as written.</param>
internal sealed record ConstraintViolation(string Argument, string Parameter, string Generic, string Constraint)
{
    /// <summary>The constraint <c>ref class</c>.</summary>
    public const string Reference = "ref class";

    /// <summary>The constraint <c>value class</c>.</summary>
    public const string Value = "value class";

    /// <summary>The constraint <c>gcnew()</c>.</summary>
    public const string Constructor = "gcnew()";

    /// <summary>Reports it.</summary>
    public void Report(DiagnosticBag diagnostics, SourceLocation location)
    {
        var descriptor = Constraint switch
        {
            Reference => Descriptors.ArgumentNotReference,
            Value => Descriptors.ArgumentNotValue,
            Constructor => Descriptors.ArgumentNotConstructible,
            _ => Descriptors.ConstraintNotMet,
        };
        diagnostics.Report(descriptor, location, Argument, Parameter, Generic, Constraint);
    }
}

/// <summary>Whether type arguments meet the constraints of generic types and functions (ECMA-372 §31.4, ECMA-335 §II.10.1.7).</summary>
internal static class ConstraintRules
{
    /// <summary>What is wrong with a type, its arguments included.</summary>
    public static IEnumerable<ConstraintViolation> Check(TypeReference type) => type switch
    {
        GenericInstanceType instance => instance.GenericArguments.SelectMany(Check).Concat(CheckInstance(instance)),
        TypeSpecification specification => Check(specification.ElementType),
        _ => [],
    };

    /// <summary>What is wrong with the type arguments of a function.</summary>
    public static IEnumerable<ConstraintViolation> Check(GenericInstanceMethod instance, MethodDefinition definition) =>
        definition.GenericParameters.Zip(instance.GenericArguments).SelectMany(p => Check(
            p.First, p.Second, DisplayNames.Of(definition), constraint => Substitution.Apply(constraint, instance)));

    private static IEnumerable<ConstraintViolation> CheckInstance(GenericInstanceType instance) =>
        instance.Resolve() is { } definition
            ? definition.GenericParameters.Zip(instance.GenericArguments).SelectMany(p => Check(
                p.First, p.Second, DisplayNames.Of(definition), constraint => Substitution.Apply(constraint, instance)))
            : [];

    private static IEnumerable<ConstraintViolation> Check(
        GenericParameter parameter, TypeReference argument, string generic, Func<TypeReference, TypeReference> substitute)
    {
        if (parameter.HasReferenceTypeConstraint && !Assignability.IsReference(argument))
        {
            yield return Violation(ConstraintViolation.Reference);
        }

        if (parameter.HasNotNullableValueTypeConstraint && !IsValue(argument))
        {
            yield return Violation(ConstraintViolation.Value);
        }
        else if (parameter.HasDefaultConstructorConstraint && !IsConstructible(argument))
        {
            yield return Violation(ConstraintViolation.Constructor);
        }

        foreach (var constraint in parameter.Constraints.Select(c => Unmodified(c.ConstraintType)).Where(c => c.FullName != "System.ValueType"))
        {
            if (substitute(constraint) is var wanted && !Assignability.IsAssignable(argument, wanted))
            {
                yield return Violation(DisplayNames.Written(wanted));
            }
        }

        ConstraintViolation Violation(string constraint) => new(DisplayNames.Argument(argument), parameter.Name, generic, constraint);
    }

    private static TypeReference Unmodified(TypeReference type) => type is IModifierType modified ? Unmodified(modified.ElementType) : type;

    private static bool IsValue(TypeReference type) => type is GenericParameter parameter
        ? parameter.HasNotNullableValueTypeConstraint
        : (type.IsValueType || type.IsPrimitive) && type.GetElementType().FullName != "System.Nullable`1";

    private static bool IsConstructible(TypeReference type) => type switch
    {
        GenericParameter parameter => parameter.HasDefaultConstructorConstraint,
        _ when type.IsValueType || type.IsPrimitive => true,
        ArrayType => false,
        _ => type.Resolve() is not { } definition
            || (!definition.IsAbstract && definition.Methods.Any(m => m is { IsConstructor: true, IsStatic: false, IsPublic: true, HasParameters: false })),
    };
}

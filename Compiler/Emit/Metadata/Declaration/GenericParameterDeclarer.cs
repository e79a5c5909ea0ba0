using System.Globalization;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Mono.Cecil;
using Mono.Collections.Generic;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares the type parameters of types and functions, and what constrains them (ECMA-372 §31.4, ECMA-335 §II.10.1.7).</summary>
internal sealed class GenericParameterDeclarer(DeclarationContext context)
{
    /// <summary>The name of a generic type in metadata: with the number of its own parameters (ECMA-335 §II.9.4).</summary>
    public static string MetadataName(TypeDeclarationSyntax type) => type.GenericParameters.IsEmpty
        ? type.Name
        : string.Create(CultureInfo.InvariantCulture, $"{type.Name}`{type.GenericParameters.Length}");

    /// <summary>Adds parameters to a type or method.</summary>
    public static void Add(IGenericParameterProvider owner, IEnumerable<GenericParameterSyntax> parameters)
    {
        foreach (var syntax in parameters)
        {
            owner.GenericParameters.Add(new GenericParameter(syntax.Name, owner) { Attributes = Attributes(syntax) });
        }
    }

    /// <summary>A type that is nested in a generic one repeats the parameters of that (ECMA-335 §II.10.3.1).</summary>
    public static void Repeat(TypeDefinition outer, TypeDefinition nested)
    {
        foreach (var parameter in outer.GenericParameters)
        {
            nested.GenericParameters.Add(new GenericParameter(parameter.Name, nested) { Attributes = parameter.Attributes });
        }
    }

    /// <summary>Makes the placeholders of one unit stand for the own parameters of <paramref name="owner"/>, its last ones.</summary>
    public void Bind(UnitIndex index, IGenericParameterProvider owner, IReadOnlyCollection<GenericParameterSyntax> parameters)
    {
        var own = owner.GenericParameters.Skip(owner.GenericParameters.Count - parameters.Count);
        foreach (var (syntax, parameter) in parameters.Zip(own))
        {
            if (index.Find<RecordDecl>(syntax.Id) is { } placeholder)
            {
                context.Symbols.Bind(placeholder, parameter);
            }
        }
    }

    /// <summary>Adds the constraints, when all types are known.</summary>
    public void Constrain(UnitIndex index, Collection<GenericParameter> all, IReadOnlyCollection<GenericParameterSyntax> parameters)
    {
        foreach (var (syntax, parameter) in parameters.Zip(all.Skip(all.Count - parameters.Count)))
        {
            if (index.Find<RecordDecl>(syntax.Id) is { } placeholder)
            {
                Constrain(syntax, parameter, placeholder);
            }
        }

        CheckParameters(all, parameters);
    }

    // where U : T: the constraints of T are those of U as well.
    private void CheckParameters(Collection<GenericParameter> all, IReadOnlyCollection<GenericParameterSyntax> parameters)
    {
        foreach (var (syntax, parameter) in parameters.Zip(all.Skip(all.Count - parameters.Count)))
        {
            foreach (var other in Parameters(parameter))
            {
                if (Wrong(parameter, other) is { } descriptor)
                {
                    context.Diagnostics.Report(descriptor, syntax.Location, parameter.Name, other.Name);
                }
            }
        }
    }

    private static DiagnosticDescriptor? Wrong(GenericParameter parameter, GenericParameter other) =>
        Reaches(other, parameter, []) ? Descriptors.CircularConstraint
        : other.HasNotNullableValueTypeConstraint ? Descriptors.ConstrainedByValue
        : other.HasReferenceTypeConstraint && parameter.HasNotNullableValueTypeConstraint ? Descriptors.ValueConstrainedByReference
        : null;

    private static bool Reaches(GenericParameter from, GenericParameter to, HashSet<GenericParameter> seen) =>
        from == to || (seen.Add(from) && Parameters(from).Any(next => Reaches(next, to, seen)));

    private static IEnumerable<GenericParameter> Parameters(GenericParameter parameter) =>
        parameter.Constraints.Select(c => c.ConstraintType).OfType<GenericParameter>();

    /// <summary>Gives the repeated parameters of a nested type the constraints of the outer ones.</summary>
    public static void RepeatConstraints(TypeDefinition outer, TypeDefinition nested)
    {
        foreach (var (parameter, repeated) in outer.GenericParameters.Zip(nested.GenericParameters))
        {
            foreach (var constraint in parameter.Constraints)
            {
                repeated.Constraints.Add(new GenericParameterConstraint(constraint.ConstraintType));
            }
        }
    }

    private void Constrain(GenericParameterSyntax syntax, GenericParameter parameter, RecordDecl placeholder)
    {
        TypeReference? parent = null;
        foreach (var announced in placeholder.AnnouncedBases)
        {
            var type = context.Mapper.Map(announced);
            var definition = context.Hierarchy.Definition(type);
            if (type is not GenericParameter && (definition is null || definition.IsSealed || definition.IsValueType || IsSpecial(type)))
            {
                context.Diagnostics.Report(Descriptors.TypeNotConstraint, syntax.Location, MessageWording.Apply(announced.Spelling));
            }
            else if (definition is { IsInterface: false } && parent is not null && !AreEnumOfValues(parent, type))
            {
                context.Diagnostics.Report(Descriptors.SeveralClassConstraints, syntax.Location, syntax.Name, DisplayNames.Of(type));
            }
            else
            {
                parent = definition is { IsInterface: false } ? type : parent;
                parameter.Constraints.Add(new GenericParameterConstraint(type));
            }
        }
    }

    // where T : value class, System::Enum
    private static bool AreEnumOfValues(TypeReference one, TypeReference other) =>
        (one.FullName, other.FullName) is ("System.ValueType", "System.Enum") or ("System.Enum", "System.ValueType");

    private static bool IsSpecial(TypeReference type) =>
        type.FullName is "System.Object" or "System.Array";

    private static GenericParameterAttributes Attributes(GenericParameterSyntax syntax) =>
        (syntax.IsReference ? GenericParameterAttributes.ReferenceTypeConstraint : 0)
        | (syntax.IsValue ? GenericParameterAttributes.NotNullableValueTypeConstraint : 0)
        | (syntax.HasConstructor || syntax.IsValue ? GenericParameterAttributes.DefaultConstructorConstraint : 0);
}

using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Rules;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Values whose type is a type parameter (ECMA-372 §31.1.8): Clang sees handles, the CLI may have values. They are boxed where a
/// reference is wanted and unboxed where one is cast to them; both do nothing for reference types (ECMA-335 §III.4.1, §III.4.33).</summary>
internal sealed partial class BodyBinder
{
    private readonly HashSet<string> _checkedTypes = new(StringComparer.Ordinal);

    /// <summary>The type, after its arguments were held against the constraints.</summary>
    private TypeReference Checked(TypeReference type)
    {
        if (type is TypeSpecification && _checkedTypes.Add(type.FullName))
        {
            Report(ConstraintRules.Check(type));
        }

        return type;
    }

    /// <summary>Reports an instance of a class template on a type parameter.</summary>
    private void CheckTemplate(ClangType type)
    {
        var target = PreludeTypes.HandleElement(type) ?? type;
        if (target is RecordType { Declaration: { TemplateArguments.IsEmpty: false } record }
            && TemplateRules.IsTemplateOfParameter(record, _context.Mapper) && _checkedTypes.Add(target.Spelling))
        {
            _context.Diagnostics.Report(Descriptors.TemplateOfTypeParameter, _statement, MessageWording.Apply(target.Spelling));
        }
    }

    /// <summary>A function template has no instance for a type parameter: reports such a call.</summary>
    private bool IsTemplateOfParameter(ClangNode node)
    {
        if (node.Decl is not FunctionDecl { Generic: null, SyntaxId: < 0, TemplateArguments.IsEmpty: false } function
            || Classifier.IsPrelude(function) || _context.Index.Find(function) is not null || !PreludeTypes.HasTypeParameter(function.TemplateArguments))
        {
            return false;
        }

        _context.Diagnostics.Report(Descriptors.TemplateFunctionOfTypeParameter, LocationOf(node), MessageWording.Apply(function.QualifiedName));
        return true;
    }

    private GenericInstanceMethod Checked(GenericInstanceMethod method, MethodDefinition definition)
    {
        if (_checkedTypes.Add(method.FullName))
        {
            Report(ConstraintRules.Check(method, definition));
        }

        return method;
    }

    private void Report(IEnumerable<ConstraintViolation> violations)
    {
        foreach (var violation in violations)
        {
            violation.Report(_context.Diagnostics, _statement);
        }
    }

    private static bool IsTypeParameter(TypeReference type) => Scalars.Strip(type) is GenericParameter;

    /// <summary>The expression as a reference: a value of a type parameter is boxed.</summary>
    private BoundExpression AsReference(BoundExpression value) => IsTypeParameter(value.Type)
        ? new BoundCast(ReferenceCast.Box, value, Scalars.Strip(value.Type), Types.Object)
        : value;

    /// <summary>The address of a value whose members are accessed by <c>-&gt;</c>, so that the call does not box it; null when
    /// <paramref name="node"/> is something else.</summary>
    private BoundExpression? ParameterReceiver(ClangNode node)
    {
        while (node is { Kind: NodeKind.ImplicitCast, CastKind: "DerivedToBase" or "UncheckedDerivedToBase" })
        {
            node = Intrinsics.Peel(node.Children[0]!);
        }

        if (node is not { Kind: NodeKind.OperatorCall, Operator: "->" } || !IsTypeParameter(TypeOf(node.Children[0]!.Type!)))
        {
            return null;
        }

        var inner = Intrinsics.Peel(node.Children[0]!);
        return AddressOf(BindPlace(inner), inner);
    }

    /// <summary>The object whose field is meant: fields cannot be reached through the address of a type parameter's value.</summary>
    private BoundExpression FieldReceiver(BoundExpression receiver) =>
        receiver.Type is ByReferenceType { ElementType: var type } && IsTypeParameter(type)
            ? AsReference(new BoundLoad(new IndirectPlace(receiver, type)))
            : receiver;

    /// <summary>A value of a type parameter from nothing, from <c>nullptr</c> or from another handle.</summary>
    private BoundExpression BindTypeParameterValue(ClangNode node, GenericParameter type)
    {
        if (node.Children.Length == 0)
        {
            return new BoundDefault(type);
        }

        var argument = node.Children[0]!;
        if (argument.Type is BuiltinType { Kind: BuiltinKind.NullPtr })
        {
            return IsReferenceParameter(type) ? new BoundDefault(type) : Error(Descriptors.NullOfTypeParameter, node, type.Name);
        }

        var value = BindValue(argument);
        return Scalars.Same(value.Type, type)
            ? value
            : new BoundCast(ReferenceCast.UnboxAny, AsReference(value), type, type);
    }

    private static bool IsReferenceParameter(GenericParameter parameter) =>
        parameter.HasReferenceTypeConstraint
        || parameter.Constraints.Any(c => c.ConstraintType is GenericParameter other
            ? IsReferenceParameter(other)
            : c.ConstraintType.FullName != "System.ValueType" && c.ConstraintType.Resolve() is { IsInterface: false });

    /// <summary>A value of a type parameter as a handle to one of its constraints, or to what may stand behind it.</summary>
    private BoundCast BindParameterConversion(BoundExpression value, TypeReference target, TypeReference type)
    {
        var isKnown = target.MetadataType == MetadataType.Object
            || (target.Resolve() is { } definition && Hierarchy.AsInstanceOf(Scalars.Strip(value.Type), definition) is not null);
        return new BoundCast(isKnown ? ReferenceCast.Reinterpret : ReferenceCast.CastClass, AsReference(value), target, type);
    }

    /// <summary><c>gcnew T()</c> (ECMA-372 §31.4.2).</summary>
    private BoundExpression BindNewTypeParameter(FunctionDecl function, ClangNode node)
    {
        var type = TypeOf(function.TemplateArguments[0].Type!);
        if (type is not GenericParameter { HasDefaultConstructorConstraint: true })
        {
            return Error(Descriptors.GcNewOfTypeParameter, node, type.Name);
        }

        var open = Runtime.Definition("System.Activator").Methods
            .First(m => m is { Name: "CreateInstance", HasGenericParameters: true, HasParameters: false });
        var instance = new GenericInstanceMethod(_context.Mapper.Import(open)) { GenericArguments = { type } };
        return new BoundCall(instance, null, [], false, null, type);
    }

    /// <summary>A member of Object, called on a type parameter with several constraints.</summary>
    private BoundCall BindObjectMember(FunctionDecl function, BoundExpression receiver, ImmutableArray<ClangNode?> arguments)
    {
        var method = Runtime.Definition("System.Object").Methods
            .First(m => m.Name == function.Name && m.Parameters.Count == arguments.Length && !m.IsStatic);
        var bound = arguments.Select(a => BindValue(a!)).ToImmutableArray();
        return MakeCall(
            _context.Mapper.Import(method), receiver, bound, false, ConstrainedType(receiver, method.DeclaringType), TypeOf(function.ResultType));
    }

    /// <summary>Whether a declaration of a generic's view takes the elements of the parameter array one by one.</summary>
    private static bool IsExpansion(FunctionDecl function, MethodDefinition method) =>
        function.Generic is not null
        && method.Parameters.LastOrDefault()?.CustomAttributes.Any(a => a.AttributeType.FullName == "System.ParamArrayAttribute") == true
        && (function.Parameters.Length != method.Parameters.Count
            || function.Parameters[^1].Type is not RecordType { Declaration: var record }
            || !(record.TemplateArguments is [{ Type: RecordType { Declaration.QualifiedName: "cli::array" } }, ..]));
}

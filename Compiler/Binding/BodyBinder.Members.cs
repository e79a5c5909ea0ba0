using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>A static data member of the check text: a static field, a property or an event of the metadata.
    /// <paramref name="access"/> is the member access with its object expression, or null for an unqualified name.</summary>
    private Place BindStaticMember(VarDecl variable, ClangNode? access, ClangNode node)
    {
        if (_context.Index.Find(variable) is { } projected)
        {
            return BindProjectedMember(variable, projected, access, node);
        }

        if (_context.Symbols.PropertyOf(variable) is { } property)
        {
            return BindProperty(property, variable, access, [], node);
        }

        if (_context.Symbols.EventOf(variable) is { } declared)
        {
            return BackingField(declared) is { } backing && IsInside(backing.DeclaringType)
                ? BindBackingField(backing, variable, access, node)
                : new ValuePlace(Error(Descriptors.EventAsData, node, declared.Name));
        }

        if (_context.Symbols.FieldOf(variable) is { } field)
        {
            return BindSourceField(field, variable, access, node);
        }

        return new ValuePlace(NotYet(Describe(node), node));
    }

    private Place BindProjectedMember(VarDecl variable, ProjectedEntity projected, ClangNode? access, ClangNode node)
    {
        switch (projected.Member)
        {
            case PropertyDefinition property:
                return BindProperty(property, variable, access, [], node);
            case FieldDefinition { IsLiteral: true } literal:
                return new ValuePlace(LiteralValue(literal, variable));
            case FieldDefinition field:
                var receiver = field.IsStatic ? null : ReceiverOrThis(access, node, field.Name);
                return new FieldPlace(receiver, Reference(field, variable), TypeOf(variable.Type));
            case EventDefinition declared:
                return new ValuePlace(Error(Descriptors.EventAsData, node, declared.Name));
            default:
                return new ValuePlace(NotYet(Describe(node), node));
        }
    }

    /// <summary>The field that holds the handlers of a trivial event.</summary>
    private static FieldDefinition? BackingField(EventDefinition declared) =>
        declared.DeclaringType.Fields.FirstOrDefault(f => f.Name == $"<backing_store>{declared.Name}");

    private FieldPlace BindBackingField(FieldDefinition backing, VarDecl variable, ClangNode? access, ClangNode node) => new(
        backing.IsStatic ? null : ReceiverOrThis(access, node, backing.Name), Reference(backing, variable), TypeOf(variable.Type));

    /// <summary>A field on the closed type whose member <paramref name="declaration"/> is.</summary>
    private FieldReference Reference(FieldDefinition field, ClangDecl declaration) => field.DeclaringType.HasGenericParameters
        ? _context.Mapper.Import(field, _context.Mapper.MapDeclaring(declaration.Parent!))
        : _context.Mapper.Import(field);

    /// <summary>A static field, or an instance field of a generic type's view.</summary>
    private Place BindSourceField(FieldDefinition field, VarDecl variable, ClangNode? access, ClangNode node)
    {
        if (field.IsLiteral)
        {
            return new ValuePlace(LiteralValue(field, variable));
        }

        var receiver = field.IsStatic ? null : FieldReceiver(ReceiverOrThis(access, node, field.Name));
        var place = new FieldPlace(receiver, Reference(field, variable), TypeOf(variable.Type));
        return !field.IsStatic && IsStackSemantics(variable.Type) ? new ObjectPlace(new BoundLoad(place)) : place;
    }

    private BoundExpression LiteralValue(FieldDefinition field, VarDecl variable)
    {
        var type = variable.Type is RecordType ? Types.String : TypeOf(variable.Type);
        return field.Constant is string or null
            ? new BoundConstant(type, field.Constant)
            : Constant(type, field.Constant is char character ? (int)character
                : field.Constant is bool flag ? (flag ? 1 : 0)
                : field.Constant is ulong big ? unchecked((long)big) : field.Constant);
    }

    /// <summary>A property or indexer as a place.</summary>
    private Place BindProperty(
        PropertyDefinition property, ClangDecl declaration, ClangNode? access, ImmutableArray<BoundExpression> indices, ClangNode node)
    {
        var sample = property.GetMethod ?? property.SetMethod;
        var receiver = sample.IsStatic ? null : ReceiverOrThis(access, node, property.Name);
        return MakeProperty(property, declaration, receiver, (access ?? node).HasQualifier, indices, node);
    }

    private Place MakeProperty(
        PropertyDefinition property, ClangDecl declaration, BoundExpression? receiver, bool isNonVirtual,
        ImmutableArray<BoundExpression> indices, ClangNode node)
    {
        var declaring = DeclaringType(property.DeclaringType, declaration, receiver);
        var constrained = ConstrainedType(receiver, property.DeclaringType);
        var type = node.Type is null ? Types.Object : TypeOf(node.Type);
        if (Scalars.Strip(property.PropertyType) is ByReferenceType && property.GetMethod is { } byReference)
        {
            var call = MakeCall(Reference(byReference, declaring), receiver, indices, isNonVirtual, constrained, new ByReferenceType(type));
            return new IndirectPlace(call, type);
        }

        return new PropertyPlace(
            receiver,
            property.GetMethod is null ? null : Reference(property.GetMethod, declaring),
            property.SetMethod is null ? null : Reference(property.SetMethod, declaring),
            indices,
            isNonVirtual,
            constrained,
            type);
    }

    private BoundExpression CallGetter(PropertyPlace property, ClangNode node) => property.Getter is null
        ? Error(Descriptors.MissingAccessor, node, MemberName(property.Setter!), "get")
        : MakeCall(property.Getter, property.Receiver, property.Indices, property.IsNonVirtual, property.Constrained, property.Type);

    private BoundExpression CallSetter(PropertyPlace property, BoundExpression value, bool keepsValue, ClangNode node)
    {
        if (property.Setter is null)
        {
            return Error(Descriptors.MissingAccessor, node, MemberName(property.Getter!), "set");
        }

        var effects = new List<BoundExpression>();
        var stored = keepsValue ? Once(value, effects) : value;
        var call = MakeCall(
            property.Setter, property.Receiver, property.Indices.Add(stored), property.IsNonVirtual, property.Constrained, Types.Void);
        return keepsValue ? new BoundSequence([.. effects, call], stored, stored.Type) : call;
    }

    private static string MemberName(MethodReference accessor) => accessor.Name[(accessor.Name.IndexOf('_', StringComparison.Ordinal) + 1)..];

    /// <summary>The object of a member access, or <c>this</c> for an unqualified name.</summary>
    private BoundExpression ReceiverOrThis(ClangNode? access, ClangNode node, string name)
    {
        if (access?.Kind == NodeKind.Member)
        {
            return BindReceiver(access);
        }

        return _method.HasThis ? BindThis(node) : Error(Descriptors.NeedsObject, node, name);
    }

    /// <summary>The object expression of a member access as an object reference, or as the address of a value.</summary>
    private BoundExpression BindReceiver(ClangNode member) => BindObject(member.Children[0]!, member.IsArrow);

    private BoundExpression BindObject(ClangNode node, bool isPointer)
    {
        var inner = Intrinsics.Peel(node);
        if (isPointer)
        {
            return ParameterReceiver(inner) ?? Unboxed(BindValue(inner), inner);
        }

        var place = BindPlace(inner);
        return place switch
        {
            ObjectPlace target => target.Handle,
            _ when Scalars.IsReference(place.Type) && !_context.Mapper.IsHandle(inner.Type!) => Load(place, inner),
            _ => AddressOf(place, inner),
        };
    }

    /// <summary>Through a handle to a boxed value, the address of the value in its box (ECMA-335 §III.4.32).</summary>
    private BoundExpression Unboxed(BoundExpression value, ClangNode node) =>
        node is { Kind: NodeKind.OperatorCall, Operator: "->" } && Scalars.IsReference(value.Type)
        && _context.Mapper.HandleTarget(node.Children[0]!.Type!) is { IsValueType: true } target
            ? new BoundCast(ReferenceCast.UnboxAddress, value, target, new ByReferenceType(target))
            : value;

    /// <summary>For a receiver that is the address of a value: the value's type when the member belongs to a base class or interface
    /// (ECMA-335 §III.2.1, constrained calls); else null.</summary>
    private static TypeReference? ConstrainedType(BoundExpression? receiver, TypeDefinition memberOf) =>
        receiver?.Type is ByReferenceType address && (!memberOf.IsValueType || Scalars.Strip(address.ElementType) is GenericParameter)
            ? address.ElementType
            : null;

    /// <summary>The closed type on which a member is referenced.</summary>
    private TypeReference? DeclaringType(TypeDefinition definition, ClangDecl declaration, BoundExpression? receiver)
    {
        if (!definition.HasGenericParameters)
        {
            return null;
        }

        var declared = (declaration.Parent ?? (declaration as FunctionDecl)?.Befriender) is { } parent ? _context.Mapper.MapDeclaring(parent) : null;
        return (declared is null ? null : Hierarchy.AsInstanceOf(declared, definition))
            ?? (receiver is null ? null : Hierarchy.AsInstanceOf(Strip(receiver.Type), definition));
    }

    private static TypeReference Strip(TypeReference type) => Scalars.Strip(type) is var plain && plain is ByReferenceType reference ? reference.ElementType : plain;

    private MethodReference Reference(MethodDefinition method, TypeReference? declaring) =>
        method.Module == _context.Module && !method.DeclaringType.HasGenericParameters ? method : _context.Mapper.Import(method, declaring is null ? null : Import(declaring));

    private BoundCall MakeCall(
        MethodReference method, BoundExpression? receiver, ImmutableArray<BoundExpression> arguments,
        bool isNonVirtual, TypeReference? constrained, TypeReference type)
    {
        var isVirtual = receiver is not null && !isNonVirtual
            && (constrained is not null || receiver is not BoundThis || IsVirtual(method))
            && receiver.Type is not ByReferenceType | constrained is not null;
        return new BoundCall(method, receiver, CoerceArguments(method, arguments), isVirtual, constrained, type);
    }

    private static bool IsVirtual(MethodReference method) => method.Resolve() is { IsVirtual: true };

    /// <summary>Arguments in the types the signature wants.</summary>
    private ImmutableArray<BoundExpression> CoerceArguments(MethodReference method, ImmutableArray<BoundExpression> arguments) =>
        [.. arguments.Select((argument, i) => i < method.Parameters.Count
            ? Coerce(argument, Substitution.Apply(method.Parameters[i].ParameterType, method))
            : argument)];

    /// <summary>Converts a value to the type a place or parameter wants where C++ and metadata name the same type differently.</summary>
    private BoundExpression Coerce(BoundExpression value, TypeReference target)
    {
        if (value is BoundError || Scalars.Same(value.Type, target))
        {
            return value;
        }

        var from = Scalars.StackKind(value.Type);
        var to = Scalars.StackKind(target);
        if (value is BoundConstant { Value: null } && to is StackKind.Reference)
        {
            return new BoundConstant(target, null);
        }

        if (to is StackKind.Reference && from is not (StackKind.Reference or StackKind.Void or StackKind.ByReference))
        {
            return new BoundCast(ReferenceCast.Box, value, Scalars.Strip(value.Type), target);
        }

        return IsNumeric(from) && IsNumeric(to) && (from != to || to is not (StackKind.Int64 or StackKind.NativeInt))
            ? Narrow(value, target)
            : value;
    }

    private static bool IsNumeric(StackKind kind) =>
        kind is StackKind.Int32 or StackKind.Int64 or StackKind.Float32 or StackKind.Float64 or StackKind.NativeInt;

    private static BoundExpression Narrow(BoundExpression value, TypeReference target) => value is BoundConstant { Value: { } constant }
        ? Constant(target, constant)
        : new BoundConvert(value, Scalars.IsUnsigned(value.Type), target);
}

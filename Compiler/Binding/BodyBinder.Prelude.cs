using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>The operations that desugaring writes as calls of the prelude.</summary>
    private BoundExpression BindPreludeCall(FunctionDecl function, ClangNode node) => function.QualifiedName switch
    {
        "clr::expr::gc" => Intrinsics.ManagedNew(node) is { } created ? BindNew(created) : BindValue(node.Children[1]!),
        "clr::expr::gcarray" => BindNewArray(node),
        "clr::expr::gcarray_of" => BindArrayInitializer(node),
        "clr::expr::self" or "clr::expr::qual_cast" or "clr::expr::qualified" => BindValue(node.Children[1]!),
        "clr::expr::addr" => BindHandleTo(node),
        "clr::expr::box" => BindBox(node),
        "clr::expr::interior" => BindInterior(node.Children[1]!),
        "clr::expr::gnew" => BindNewTypeParameter(function, node),
        "clr::expr::lit" => BindText(Intrinsics.ManagedText(node)!),
        "clr::expr::tid" => BindTypeid(function),
        "clr::expr::safe_cast" => BindSafeCast(node),
        "clr::expr::dyn_cast" => BindDynamicCast(node),
        "clr::expr::reinterpreted" => BindReinterpretedHandle(node),
        "clr::expr::del" => BindDelete(node),
        "clr::expr::fill" => BindFilledArray(function, node),
        "cli::interior_cast" or "cli::interior_qual_cast" => BindInteriorCast(node),
        "clr::expr::assign" => BindCompoundByOperator(node),
        "clr::expr::m" => Load(BindPlace(node.Children[1]!), node),
        _ => NotYet(Describe(node), node),
    };

    /// <summary><c>%x</c>: the handle of an object with stack semantics; a value is boxed.</summary>
    private BoundExpression BindHandleTo(ClangNode node)
    {
        var inner = node.Children[1]!;
        var place = BindPlace(inner);
        return place is ObjectPlace target
            ? target.Handle
            : new BoundCast(ReferenceCast.Box, Load(place, inner), place.Type, TypeOf(node.Type!));
    }

    /// <summary>A value that a call wants as a handle.</summary>
    private BoundCast BindBox(ClangNode node)
    {
        var value = BindValue(node.Children[1]!);
        return new BoundCast(ReferenceCast.Box, value, value.Type, TypeOf(node.Type!));
    }

    /// <summary><c>T::typeid</c> (ECMA-372 §15.4.6).</summary>
    private BoundCall BindTypeid(FunctionDecl function)
    {
        var operand = function.TemplateArguments[0].Type!;
        return TypeObject(_context.Mapper.HandleTarget(operand) ?? TypeOf(operand));
    }

    private BoundCall TypeObject(TypeReference target) => new(
        Runtime.Method("System.Type", "GetTypeFromHandle", "System.RuntimeTypeHandle"),
        null,
        [new BoundTypeToken(target, Runtime.Type("System.RuntimeTypeHandle"))],
        false,
        null,
        Runtime.Type("System.Type"));

    /// <summary><c>safe_cast&lt;T&gt;(h)</c>: throws InvalidCastException when it does not fit (ECMA-372 §15.3.14).</summary>
    private BoundExpression BindSafeCast(ClangNode node)
    {
        var value = AsReference(BindValue(node.Children[1]!));
        var target = TypeOf(node.Type!);
        return Scalars.IsReference(value.Type) ? ConvertReference(value, node.Type!, ReferenceCast.CastClass)
            : IsNumeric(Scalars.StackKind(value.Type)) && IsNumeric(Scalars.StackKind(target)) ? NumberAs(value, target, node.Type!)
            : Coerce(value, target);
    }

    /// <summary><c>safe_cast&lt;int&gt;(2.7)</c> is a <c>static_cast</c>.</summary>
    private BoundExpression NumberAs(BoundExpression value, TypeReference target, ClangType type) =>
        type is BuiltinType { Kind: BuiltinKind.Bool } ? IsNotZero(value) : ConvertNumber(value, target);

    /// <summary><c>dynamic_cast&lt;T^&gt;(h)</c>: null when it does not fit.</summary>
    private BoundExpression BindDynamicCast(ClangNode node) =>
        ConvertReference(AsReference(BindValue(node.Children[1]!)), node.Type!, ReferenceCast.IsInstance);

    /// <summary>Reinterprets an object reference as the target C++ type: unboxes to values, casts to handles.</summary>
    private BoundExpression ConvertReference(BoundExpression value, ClangType target, ReferenceCast kind)
    {
        var type = TypeOf(target);
        if (type is GenericParameter)
        {
            return new BoundCast(
                ReferenceCast.UnboxAny, kind == ReferenceCast.IsInstance ? new BoundCast(kind, value, type, Types.Object) : value, type, type);
        }

        if (_context.Mapper.HandleTarget(target) is not { } instance)
        {
            return new BoundCast(ReferenceCast.UnboxAny, value, type, type);
        }

        return new BoundCast(kind, value, instance, type);
    }

    /// <summary><c>delete h</c>: disposes when the object can be disposed; null is nothing (ECMA-372 §15.4.8).</summary>
    private BoundExpression BindDelete(ClangNode node)
    {
        var operand = node.Children[1]!;
        if (operand.Type!.NonReference is RecordType { Declaration.TemplateArguments: [{ Type: RecordType { Declaration: var deleted } }] } && !HasPublicDestructor(deleted))
        {
            return Error(Descriptors.DeleteWithoutEffect, node, MessageWording.Apply(deleted.QualifiedName));
        }

        return DisposeHandle(AsReference(BindValue(operand)));
    }

    private bool HasPublicDestructor(RecordDecl type) => !type.Members.Select(_context.Symbols.SyntaxOf).Any(
        member => member is MethodDeclarationSyntax { Kind: MethodKind.Destructor, Accessibility: not Accessibility.Public });

    /// <summary><c>reinterpret_cast&lt;T^&gt;(h)</c>: nobody checks it.</summary>
    private BoundCast BindReinterpretedHandle(ClangNode node)
    {
        var operand = node.Children[1]!;
        var type = TypeOf(node.Type!);
        Warn(Descriptors.UnsafeHandleCast, node, MessageWording.Apply(operand.Type!.NonReference.Spelling));
        return new BoundCast(ReferenceCast.Reinterpret, AsReference(BindValue(operand)), type, type);
    }

    /// <summary><c>if (h is IDisposable) h.Dispose()</c>.</summary>
    private BoundExpression DisposeHandle(BoundExpression handle)
    {
        var disposable = Runtime.Type("System.IDisposable");
        var effects = new List<BoundExpression>();
        var once = Once(new BoundCast(ReferenceCast.IsInstance, handle, disposable, disposable), effects);
        var call = new BoundCall(Runtime.Method("System.IDisposable", "Dispose"), once, [], true, null, Types.Void);
        return new BoundSequence(
            [.. effects],
            new BoundConditional(IsNotNull(once), call, new BoundSequence([], null, Types.Void), Types.Void),
            Types.Void);
    }

    private BoundBinary IsNotNull(BoundExpression value) => new(
        BinaryOperation.NotEqual, value, new BoundConstant(value.Type, null), true, Types.Boolean);

    /// <summary><c>gcnew T(args)</c>: an object, a delegate, or a boxed value.</summary>
    private BoundExpression BindNew(ClangNode node)
    {
        var allocated = node.AllocatedType!;
        if (node.Children[0] is not { } initializer)
        {
            return new BoundCast(ReferenceCast.Box, new BoundDefault(TypeOf(allocated)), TypeOf(allocated), Types.Object);
        }

        var construct = Intrinsics.Peel(initializer);
        if (construct is { Kind: NodeKind.Construct, Decl: FunctionDecl constructor } && !IsValue(allocated))
        {
            return NewObject(constructor, construct, construct.Children, allocated);
        }

        var value = BindValue(initializer);
        return new BoundCast(ReferenceCast.Box, value, TypeOf(allocated), Types.Object);
    }

    private bool IsValue(ClangType type) => type is not RecordType || _context.Mapper.IsManagedValue(type);

    /// <summary>Creates an object of a ref class or delegate type.</summary>
    private BoundExpression NewObject(FunctionDecl constructor, ClangNode node, ImmutableArray<ClangNode?> arguments, ClangType allocated)
    {
        var type = ObjectType(allocated);
        if (type is Mono.Cecil.ArrayType array)
        {
            return NewArray(array, arguments);
        }

        if (IsDelegate(type))
        {
            return BindNewDelegate(type, arguments, node);
        }

        if (type.Resolve() is { IsAbstract: true } definition)
        {
            return Error(WhyNotInstantiated(definition), node, MessageWording.Apply(allocated.Spelling));
        }

        if (_context.Index.Find(constructor) is { Member: MethodDefinition found } projected)
        {
            var reference = Reference(found, DeclaringTypeOf(found.DeclaringType, type));
            return new BoundNewObject(
                reference, CoerceArguments(reference, BindArguments(reference, projected.Form, constructor, arguments)), type);
        }

        var method = _context.Symbols.MethodOf(constructor) is { } source
            ? Reference(source, DeclaringTypeOf(source.DeclaringType, type))
            : DefaultConstructor(type);
        return method is null
            ? NotYet(Describe(node), node)
            : new BoundNewObject(method, CoerceArguments(method, BindArguments(method, FormOf(constructor, method), constructor, arguments)), type);
    }

    private static DiagnosticDescriptor WhyNotInstantiated(TypeDefinition type) =>
        type.IsInterface ? Descriptors.InstanceOfInterface
        : type.Methods.Any(m => m.IsAbstract) ? Descriptors.CannotInstantiateAbstract
        : Descriptors.InstanceOfAbstract;

    private static Projection.ProjectedForm FormOf(FunctionDecl function, MethodReference? method = null) =>
        IsExpanded(function) || (method is not null && IsExpansion(function, method.Resolve())) ? Projection.ProjectedForm.Expanded : Projection.ProjectedForm.Plain;

    private static TypeReference? DeclaringTypeOf(TypeDefinition definition, TypeReference type) =>
        definition.HasGenericParameters ? Hierarchy.AsInstanceOf(type, definition) : null;

    /// <summary>The type of the objects a ref class, delegate or array type has (not a handle's).</summary>
    private TypeReference ObjectType(ClangType type) =>
        type is RecordType record ? Checked(_context.Mapper.MapDeclaring(record.Declaration)) : TypeOf(type);

    private MethodReference? DefaultConstructor(TypeReference type) =>
        type.Resolve()?.Methods.FirstOrDefault(m => m is { IsConstructor: true, IsStatic: false, HasParameters: false }) is { } found
            ? Reference(found, DeclaringTypeOf(found.DeclaringType, type))
            : null;
}

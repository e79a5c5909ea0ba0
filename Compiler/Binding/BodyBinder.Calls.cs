using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>A call by name: a prelude operation, a static method, or a managed free function.</summary>
    private BoundExpression BindCall(ClangNode node)
    {
        if (Intrinsics.IsMarshalAs(node))
        {
            return BindMarshalToManaged(node);
        }

        if (Intrinsics.IsNoop(node))
        {
            return new BoundConstant(Types.Int32, 0);
        }

        if (Intrinsics.IsPtrToStringChars(node))
        {
            return new BoundCall(
                Runtime.Method("System.String", "GetPinnableReference"), BindValue(node.Children[1]!), [], true, null, new ByReferenceType(Types.Char));
        }

        if (node.Decl is FunctionDecl prelude && Classifier.IsPrelude(prelude) && _context.Index.Find(prelude) is null)
        {
            return BindPreludeCall(prelude, node);
        }

        return _classifier.IsPointerCall(node) ? BindPointerCall(node)
            : node.Decl is not FunctionDecl function ? NotYet(Describe(node), node)
            : IsTemplateOfParameter(node) ? new BoundError(TypeOf(node.Type!))
            : BindFunctionCall(function, null, false, node.Children[1..], node);
    }

    /// <summary><c>object.method(…)</c>, <c>handle-&gt;method(…)</c>, a conversion function, or an inherited method without object.</summary>
    private BoundExpression BindMemberCall(ClangNode node)
    {
        if (node.Decl is not FunctionDecl function || Intrinsics.Peel(node.Children[0]!) is not { Kind: NodeKind.Member } member)
        {
            return NotYet(Describe(node), node);
        }

        if (Intrinsics.RootOperation(function) is { } operation)
        {
            var root = BindNativeObject(member.Children[0]!, member.IsArrow);
            return BindRootOperation(operation, root, node.Children.AsSpan()[1..], node);
        }

        if (_context.Symbols.MethodOf(function) is { } native && TakesNativeThis(native))
        {
            var address = BindNativeObject(member.Children[0]!, member.IsArrow);
            return CallNativeMember(native, function, address, node.Children[1..], node);
        }

        if (function.Kind == FunctionKind.Conversion)
        {
            return BindConversionCall(function, member, node);
        }

        if (IsEachCurrent(node))
        {
            return Load(BindEachCurrent(member.Children[0]!), node);
        }

        var receiver = function.IsStatic ? null : CopiedIfInitOnly(BindReceiver(member), function, node);
        return BindFunctionCall(function, receiver, member.HasQualifier, node.Children[1..], node);
    }

    /// <summary>Calls whatever method stands behind a function declaration.</summary>
    private BoundExpression BindFunctionCall(
        FunctionDecl function, BoundExpression? receiver, bool isNonVirtual, ImmutableArray<ClangNode?> arguments, ClangNode node)
    {
        if (_context.Index.Find(function) is { } projected)
        {
            return BindProjectedCall(projected, function, receiver, isNonVirtual, arguments, node);
        }

        if (_context.Symbols.MethodOf(function) is { } method)
        {
            return BindSourceCall(method, function, receiver, isNonVirtual, arguments, node);
        }

        return receiver is not null && function.Parent?.QualifiedName == "clr::members"
            ? BindObjectMember(function, receiver, arguments)
            : function.SyntaxId >= 0 || NativeSignature.IsManagedDeclaration(function, _classifier)
            ? Undefined(function, node)
            : NotYet($"call of '{function.QualifiedName}'", node);
    }

    // As a linker: only when the units themselves are right.
    private BoundError Undefined(FunctionDecl function, ClangNode node) => _context.Diagnostics.HasSettledErrors
        ? new BoundError(TypeOf(node.Type!))
        : Error(Descriptors.NotDefined, node, MessageWording.Apply(function.QualifiedName));

    private BoundExpression BindProjectedCall(
        ProjectedEntity projected, FunctionDecl function, BoundExpression? receiver, bool isNonVirtual,
        ImmutableArray<ClangNode?> arguments, ClangNode node)
    {
        if (projected.Member is not MethodDefinition definition)
        {
            return NotYet($"call of '{function.QualifiedName}'", node);
        }

        var self = receiver ?? (definition.IsStatic ? null : ReceiverOrThis(null, node, definition.Name));
        var declaring = DeclaringType(definition.DeclaringType, function, self);
        var reference = Instantiate(Reference(definition, declaring), definition, function);
        reference = isNonVirtual && definition.IsVirtual ? OnNamedBase(reference, node) : reference;
        var bound = BindArguments(reference, projected.Form, function, arguments);
        return IsFunctionPointerForDelegate(definition)
            ? BindFunctionPointerForDelegate(bound[0], node)
            : Call(reference, definition, self, isNonVirtual, bound, node);
    }

    private BoundExpression BindSourceCall(
        MethodDefinition method, FunctionDecl function, BoundExpression? receiver, bool isNonVirtual,
        ImmutableArray<ClangNode?> arguments, ClangNode node)
    {
        var self = method.IsStatic ? null : receiver ?? ReceiverOrThis(null, node, method.Name);
        var form = IsExpanded(function) || IsExpansion(function, method) ? ProjectedForm.Expanded : ProjectedForm.Plain;
        var reference = Instantiate(Reference(method, DeclaringType(method.DeclaringType, function, self)), method, function);
        var bound = BindArguments(reference, form, function, arguments);
        if (_classifier.IsNativeClass(function.ResultType))
        {
            return CallIntoSlot(reference, self, isNonVirtual, bound, function.ResultType, node);
        }

        return Call(reference, method, self, isNonVirtual, bound, node);
    }

    private BoundExpression Call(
        MethodReference reference, MethodDefinition definition, BoundExpression? receiver, bool isNonVirtual,
        ImmutableArray<BoundExpression> arguments, ClangNode node)
    {
        if (isNonVirtual && definition is { IsAbstract: true, IsStatic: false } && receiver is BoundThis)
        {
            return Error(Descriptors.DirectCallOfAbstract, node, definition.Name);
        }

        var result = node.Type is null ? Types.Void : TypeOf(node.Type);
        var type = Scalars.Strip(definition.ReturnType) is ByReferenceType && result is not ByReferenceType ? new ByReferenceType(result)
            : node.Category == ValueCategory.LValue && Scalars.Strip(definition.ReturnType) is { MetadataType: MetadataType.Pointer } pointer ? pointer
            : result;
        return MakeCall(
            reference, receiver, arguments, isNonVirtual, ConstrainedType(receiver, definition.DeclaringType), type);
    }

    /// <summary>A generic method with the type arguments Clang deduced.</summary>
    private MethodReference Instantiate(MethodReference reference, MethodDefinition definition, FunctionDecl function)
    {
        if (!definition.HasGenericParameters)
        {
            return reference;
        }

        var instance = new GenericInstanceMethod(reference);
        foreach (var argument in function.TemplateArguments.Where(a => a.Type is not null).Take(definition.GenericParameters.Count))
        {
            instance.GenericArguments.Add(TypeOf(argument.Type!));
        }

        return Checked(instance, definition);
    }

    private static bool IsExpanded(FunctionDecl function) => function.Type.IsVariadic;

    /// <summary>Arguments in the order of the metadata signature; what stands behind an ellipsis becomes the parameter array.</summary>
    private ImmutableArray<BoundExpression> BindArguments(
        MethodReference method, ProjectedForm form, FunctionDecl function, ImmutableArray<ClangNode?> arguments)
    {
        var parameters = method.Parameters;
        var direct = form == ProjectedForm.Expanded ? parameters.Count - 1 : arguments.Length;
        var bound = ImmutableArray.CreateBuilder<BoundExpression>();
        for (var i = 0; i < arguments.Length && i < direct; i++)
        {
            var type = i < parameters.Count ? Substitution.Apply(parameters[i].ParameterType, method) : null;
            bound.Add(BindArgument(arguments[i]!, type, function.Parameters.ElementAtOrDefault(i)));
        }

        if (form == ProjectedForm.Expanded)
        {
            bound.Add(BindParameterArray(Substitution.Apply(parameters[^1].ParameterType, method), arguments[direct..]));
        }

        return bound.ToImmutable();
    }

    /// <summary>One argument: by-ref parameters and native references take addresses, native classes by value a temporary's address.</summary>
    private BoundExpression BindArgument(ClangNode node, TypeReference? parameterType, VarDecl? parameter)
    {
        if (parameterType is not null && Scalars.IsReference(parameterType) && Intrinsics.IsText(node))
        {
            return BindText(node);
        }

        if (parameterType is not null && Scalars.IsReference(parameterType) && Intrinsics.IsCharacterArray(node))
        {
            return CharactersAreNoString(node, parameterType);
        }

        if (_classifier.IsNativeClass(node.Type) && parameter?.Type is not Clang.Ast.PointerType)
        {
            return NativeArgument(node);
        }

        if (parameter?.Type is Clang.Ast.ReferenceType reference && IsStackSemantics(reference.Referee))
        {
            return BindObject(node, isPointer: false);
        }

        if (IsInteriorPtr(parameter?.Type))
        {
            return BindInterior(node);
        }

        var declared = parameterType is null ? null : Scalars.Strip(parameterType);
        if (declared is ByReferenceType)
        {
            return parameter?.Type is ReferenceType target ? BindReferenceTo(node, target.Referee) : AddressOf(BindPlace(node), node);
        }

        if (parameter?.Type is ReferenceType { IsTracking: false } native && declared is { MetadataType: MetadataType.Pointer })
        {
            return BindNativeReference(node, native.Referee);
        }

        return BindValue(node);
    }

    /// <summary>A native reference of a managed function: what lies on the gc heap may move, so only a copy of it can be seen through a
    /// constant one.</summary>
    private BoundExpression BindNativeReference(ClangNode node, ClangType referee)
    {
        var place = BindPlace(node);
        return !MayMove(place) ? NativeAddress(BindReferenceTo(node, referee))
            : referee.IsConst ? NativeAddress(Spill(Load(place, node)))
            : Error(Descriptors.GcLvalueToNative, node);
    }

    /// <summary>The address of a native object that is passed by value or reference.</summary>
    private BoundExpression NativeArgument(ClangNode node) => node.Category == ValueCategory.PRValue
        ? MaterialiseTemporary(node)
        : NativeAddress(AddressOf(BindPlace(node), node));

    private BoundExpression NativeAddress(BoundExpression address) => address.Type is ByReferenceType
        ? new BoundConvert(address, true, Types.UIntPtr)
        : address;

    private BoundNewArray BindParameterArray(TypeReference arrayType, ImmutableArray<ClangNode?> elements)
    {
        var element = _context.Module.ImportReference(((Mono.Cecil.ArrayType)Scalars.Strip(arrayType)).ElementType);
        return NewArray(element, [.. elements.Select(e => BindElement(e!, element))]);
    }

    /// <summary>An element behind the ellipsis: C++ promoted it, or decayed a literal; undo that, then convert to the element type.</summary>
    private BoundExpression BindElement(ClangNode node, TypeReference element)
    {
        if (Intrinsics.IsText(node))
        {
            return BindText(node);
        }

        var source = PeelPromotion(node);
        var isPointer = source.Type is Clang.Ast.PointerType && element is Mono.Cecil.PointerType;
        if (source.Type is Clang.Ast.PointerType or RecordType && !_classifier.IsManaged(source.Type) && !isPointer)
        {
            return Error(Descriptors.ArgumentDoesNotConvert, node, "...", MessageWording.Apply(source.Type.Spelling), DisplayNames.Of(element));
        }

        return ToElement(BindValue(source), element);
    }

    private BoundExpression ToElement(BoundExpression value, TypeReference element) =>
        value is BoundConstant { Value: null } ? new BoundConstant(element, null) : Coerce(value, element);

    /// <summary>Removes the default argument promotions of C++ ([expr.call]).</summary>
    private static ClangNode PeelPromotion(ClangNode node) =>
        node is { Kind: NodeKind.ImplicitCast, CastKind: "IntegralCast" or "FloatingCast" or "NoOp", IsImplicit: true or false }
            && node.Children[0] is { Type: BuiltinType or EnumType } inner
            ? inner
            : node;

    private BoundNewArray NewArray(TypeReference element, ImmutableArray<BoundExpression> elements) =>
        new(element, Constant(elements.Length), elements, new Mono.Cecil.ArrayType(element));

    /// <summary>A call whose result is a reference.</summary>
    private Place BindCallPlace(ClangNode node)
    {
        switch (Intrinsics.NameOf(node))
        {
            case "clr::expr::m" or "clr::expr::object" or "clr::expr::copy":
            case not null when Intrinsics.IsIdentity(node):
                return BindPlace(node.Children[1]!);
            case "clr::expr::same":
                return _compounds.TryPeek(out var compound) ? compound : new ValuePlace(NotYet(Describe(node), node)); // of a wrong assignment
        }

        if (IsEachCurrent(node))
        {
            return BindEachCurrent(Intrinsics.Peel(node.Children[0]!).Children[0]!);
        }

        return AsPlace(BindCallValue(node), node);
    }

    private Place AsPlace(BoundExpression value, ClangNode node) => value.Type switch
    {
        _ when node.Category == ValueCategory.LValue && IsStackSemantics(node.Type!) => new ObjectPlace(value),
        ByReferenceType reference => new IndirectPlace(value, reference.ElementType),
        { MetadataType: MetadataType.Pointer } when node.Category == ValueCategory.LValue => new IndirectPlace(value, TypeOf(node.Type!)),
        _ => new ValuePlace(value),
    };

    private BoundExpression BindCallValue(ClangNode node) =>
        ReturnedObject(node, node.Kind == NodeKind.Call ? BindCall(node) : BindMemberCall(node));
}

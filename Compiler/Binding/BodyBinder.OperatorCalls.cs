using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>An operator written on class operands whose result is a value.</summary>
    private BoundExpression BindOperatorCall(ClangNode node)
    {
        var function = (FunctionDecl)node.Decl!;
        if (IsCopyAssignment(node))
        {
            return BindClassAssignment(node, keepsValue: true);
        }

        if (IsInteriorOperator(function) && node.Operator is not ("->" or "*" or "[]" or "="))
        {
            return BindInteriorOperator(node);
        }

        if (Intrinsics.RootOperation(function) is { } operation)
        {
            var root = BindNativeObject(node.Children[0]!, isPointer: false);
            return BindRootOperation(operation, root, node.Children.AsSpan()[1..], node);
        }

        if (_context.Symbols.MethodOf(function) is { } native && TakesNativeThis(native))
        {
            return CallNativeMember(native, function, BindNativeObject(node.Children[0]!, isPointer: false), node.Children[1..], node);
        }

        return node.Operator switch
        {
            "->" when _context.Symbols.MethodOf(function) is { IsStatic: false } member =>
                MakeCall(Reference(member, DeclaringType(member.DeclaringType, function, null)), BindObject(node.Children[0]!, isPointer: false), [], false, null, TypeOf(node.Type!)),
            "->" => BindValue(node.Children[0]!),
            "*" when function.Parent?.QualifiedName == "clr::each_iterator" => Load(BindEachCurrent(node.Children[0]!), node),
            "()" => BindCallOperator(function, node),
            "+=" or "-=" when IsEvent(node.Children[0]!) => BindEventAccess(node),
            "=" when IsEvent(node.Children[0]!) => Error(Descriptors.EventAsData, node, Intrinsics.Peel(node.Children[0]!).Decl?.Name),
            _ when IsPreludeCompound(node) => BindPreludeCompound(node, keepsValue: true),
            "==" or "!=" when IsPreludeOperator(function) => BindReferenceEquality(node),
            "++" or "--" when IsPreludeOperator(function) => BindEnumStep(node),
            _ when IsPreludeOperator(function) => BindPreludeOperator(function, node),
            "[]" => Load(BindOperatorPlace(node), node),
            _ => BindUserOperator(function, node),
        };
    }

    /// <summary>An operator whose result is an lvalue.</summary>
    private Place BindOperatorPlace(ClangNode node)
    {
        if (node is { Operator: "*" or "[]", Decl: FunctionDecl interior } && IsInteriorOperator(interior))
        {
            return BindInteriorPlace(node);
        }

        if (node.Operator == "[]" && node.Decl is FunctionDecl subscript)
        {
            return BindIndexing(subscript, node);
        }

        if (node.Decl?.Parent?.QualifiedName == "clr::each_iterator")
        {
            return BindEachCurrent(node.Children[0]!);
        }

        if (node.Operator == "*" && Intrinsics.IsHandleClass(node.Decl?.Parent))
        {
            return BindDereference(node);
        }

        return AsPlace(BindOperatorCall(node), node);
    }

    private BoundExpression BindOperatorEffect(ClangNode node)
    {
        if (IsCopyAssignment(node))
        {
            return BindClassAssignment(node, keepsValue: false);
        }

        // a[i]; and *h; read, which may fail.
        if (node is { Operator: "[]" or "*", Category: not ValueCategory.PRValue })
        {
            return BindValue(node);
        }

        return IsPreludeCompound(node) && !IsEvent(node.Children[0]!)
            ? BindPreludeCompound(node, keepsValue: false)
            : ReturnedObject(node, BindOperatorCall(node));
    }

    private bool IsPreludeOperator(FunctionDecl function) =>
        Classifier.IsPrelude(function) && _context.Index.Find(function) is null;

    /// <summary>A compound assignment of the prelude: to enumerations.</summary>
    private bool IsPreludeCompound(ClangNode node) =>
        node.Operator is "+=" or "-=" or "|=" or "&=" or "^=" && IsPreludeOperator((FunctionDecl)node.Decl!)
        && !IsInteriorOperator((FunctionDecl)node.Decl!);

    /// <summary><c>operator=</c> of handles and managed values, which nobody wrote.</summary>
    private bool IsCopyAssignment(ClangNode node) =>
        node.Operator == "=" && node.Decl is FunctionDecl function
        && (Intrinsics.IsHandleClass(function.Parent) || IsInteriorPtr(function.Parent?.Type) || IsPinPtr(function.Parent?.Type) || (function.IsImplicit && _classifier.IsManaged(function.Parent)));

    private BoundExpression BindClassAssignment(ClangNode node, bool keepsValue)
    {
        var target = BindPlace(node.Children[0]!);
        if (target is ObjectPlace)
        {
            return Error(Descriptors.NoAssignmentOperator, node, target.Type.Name);
        }

        var value = IsPinPtr(node.Children[0]!.Type) ? BindPinned(node.Children[1]!) : BindValue(node.Children[1]!);
        return Store(target, value, keepsValue, node.Children[0]!);
    }

    /// <summary>The object of <c>*h</c>: of a boxed value its content.</summary>
    private Place BindDereference(ClangNode node)
    {
        var handle = BindValue(node.Children[0]!);
        var target = TypeOf(node.Type!);
        return IsStackSemantics(node.Type!)
            ? new ObjectPlace(handle)
            : new IndirectPlace(
                new BoundCast(ReferenceCast.UnboxAddress, handle, target, new ByReferenceType(target)), target);
    }

    /// <summary><c>a[i]</c>: array element, indexer, or a user's operator.</summary>
    private Place BindIndexing(FunctionDecl subscript, ClangNode node)
    {
        var target = Intrinsics.Peel(node.Children[0]!);
        if (IsArrayOperator(subscript))
        {
            var indices = node.Children[1..].Select(i => BindValue(i!)).ToImmutableArray();
            return new ElementPlace(BindValue(target), indices, TypeOf(node.Type!));
        }

        if (subscript.Parent?.QualifiedName == "clr::ixp")
        {
            return BindIndexedProperty(target.CastKind == "UncheckedDerivedToBase" ? Intrinsics.Peel(target.Children[0]!) : target, subscript, node);
        }

        if (_context.Index.Find(subscript) is { Member: PropertyDefinition projected })
        {
            return BindIndexer(projected, subscript, target, node);
        }

        return _context.Symbols.PropertyOf(subscript) is { } property
            ? BindIndexer(property, subscript, target, node)
            : AsPlace(BindUserOperator(subscript, node), node);
    }

    private static bool IsArrayOperator(FunctionDecl function) =>
        function.Parent?.QualifiedName is "clr::array_index" or "cli::array";

    /// <summary><c>object-&gt;P[i]</c>, a named indexed property (ECMA-372 §19.5.3).</summary>
    private Place BindIndexedProperty(ClangNode target, FunctionDecl subscript, ClangNode node)
    {
        if (target.Decl is not VarDecl declaration || _context.Symbols.PropertyOf(declaration) is not { } property)
        {
            return new ValuePlace(NotYet(Describe(node), node));
        }

        var indices = node.Children[1..].Select(i => BindValue(i!)).ToImmutableArray();
        return BindProperty(Overload(property, subscript), declaration, target, indices, node);
    }

    /// <summary>Of the properties of one name the one with the indexes of <paramref name="subscript"/>.</summary>
    private PropertyDefinition Overload(PropertyDefinition property, FunctionDecl subscript)
    {
        var types = subscript.Parameters.Select(p => Scalars.Strip(TypeOf(p.Type)).FullName).ToList();
        return property.DeclaringType.Properties.FirstOrDefault(
            p => p.Name == property.Name && p.Parameters.Select(i => Scalars.Strip(i.ParameterType).FullName).SequenceEqual(types)) ?? property;
    }

    private Place BindIndexer(PropertyDefinition property, FunctionDecl subscript, ClangNode target, ClangNode node)
    {
        var accessor = property.GetMethod ?? property.SetMethod;
        var receiver = _context.Mapper.IsHandle(target.Type!) ? BindValue(target) : BindObject(target, isPointer: false);
        var declaring = DeclaringType(property.DeclaringType, subscript, receiver);
        var reference = Reference(accessor, declaring);
        var indices = node.Children[1..]
            .Select((argument, i) => BindArgument(
                argument!,
                i < reference.Parameters.Count ? Substitution.Apply(reference.Parameters[i].ParameterType, reference) : null,
                subscript.Parameters.ElementAtOrDefault(i)))
            .ToImmutableArray();
        return MakeProperty(property, subscript, receiver, false, indices, node);
    }

    /// <summary><c>f(args)</c> on an object: a delegate, a raised event, or a user's operator().</summary>
    private BoundExpression BindCallOperator(FunctionDecl function, ClangNode node)
    {
        var callee = Intrinsics.Peel(node.Children[0]!);
        if (IsEvent(callee))
        {
            return BindRaise(callee, node);
        }

        if (_context.Mapper.HandleTarget(callee.Type!) is { } type && IsDelegate(type))
        {
            return BindInvoke(node, BindValue(callee), type);
        }

        return BindUserOperator(function, node);
    }

    /// <summary>An operator of a projected or source class: a static op_X method, or a member.</summary>
    private BoundExpression BindUserOperator(FunctionDecl function, ClangNode node)
    {
        var definition = _context.Index.Find(function)?.Member as MethodDefinition ?? _context.Symbols.MethodOf(function);
        if (definition is null)
        {
            return NotYet($"operator '{node.Operator}'", node);
        }

        if (definition.IsStatic && node.Operator is "++" or "--")
        {
            return BindUserIncrement(definition, function, node);
        }

        if (definition.IsStatic || function.Kind == FunctionKind.Free)
        {
            return IsSynthesised(definition, function, node) ? BindSynthesised(definition, function, node)
                : OfLibrary(definition, BindFunctionCall(function, null, false, node.Children, node), node);
        }

        var receiver = BindObject(node.Children[0]!, isPointer: false);
        return BindFunctionCall(function, receiver, false, node.Children[1..], node);
    }

    /// <summary><c>x++</c>, <c>++x</c> by op_Increment, which makes a new value (ECMA-372 §19.7.1).</summary>
    private BoundSequence BindUserIncrement(MethodDefinition definition, FunctionDecl function, ClangNode node) =>
        BindStep(Uncopied(node.Children[0]!), node, old => MakeCall(
            Reference(definition, DeclaringType(definition.DeclaringType, function, old)), null, [old], false, null, old.Type));

    /// <summary><c>++e</c>, <c>e--</c> on a managed enumeration (ECMA-372 §26.1).</summary>
    private BoundSequence BindEnumStep(ClangNode node) => BindStep(node.Children[0]!, node, old => new BoundBinary(
        node.Operator == "++" ? BinaryOperation.Add : BinaryOperation.Subtract, old, Constant(old.Type, 1), false, old.Type));

    /// <summary>Changes a place to what <paramref name="change"/> makes of its value; the postfix form yields the old one. What a call returned
    /// is not kept: <c>--c.end()</c>.</summary>
    private BoundSequence BindStep(ClangNode operand, ClangNode node, Func<BoundExpression, BoundExpression> change)
    {
        var effects = new List<BoundExpression>();
        var place = Stabilise(BindPlace(operand), effects);
        var old = Once(Load(place, node), effects);
        var changed = Once(change(old), effects);
        if (place is not ValuePlace)
        {
            effects.Add(Store(place, changed, false, node));
        }

        return new BoundSequence([.. effects], node.Children.Length == 2 ? old : changed, place.Type);
    }

    /// <summary>The lvalue behind the copy that is passed by value.</summary>
    private static ClangNode Uncopied(ClangNode node) => Intrinsics.Peel(node) switch
    {
        { Kind: NodeKind.Construct, Decl: FunctionDecl constructor, Children: [{ Category: ValueCategory.LValue } source] }
            when IsCopyOrMove(constructor) || Intrinsics.IsHandleClass(constructor.Parent) => source,
        var other => other,
    };

    /// <summary>Operators of the prelude on enumerations.</summary>
    private BoundExpression BindPreludeOperator(FunctionDecl function, ClangNode node)
    {
        var left = BindValue(node.Children[0]!);
        if (node.Children.Length == 1)
        {
            return node.Operator == "!"
                ? new BoundUnary(UnaryOperation.IsZero, left, Types.Boolean)
                : new BoundUnary(UnaryOperation.Complement, left, TypeOf(node.Type!));
        }

        var right = BindValue(node.Children[1]!);
        return Combine(node.Operator[..1], left, right, TypeOf(node.Type!), node);
    }

    private BoundExpression Combine(string operation, BoundExpression left, BoundExpression right, TypeReference type, ClangNode node) =>
        operation switch
        {
            "|" => new BoundBinary(BinaryOperation.Or, left, right, false, type),
            "&" => new BoundBinary(BinaryOperation.And, left, right, false, type),
            "^" => new BoundBinary(BinaryOperation.Xor, left, right, false, type),
            _ => NotYet($"operator '{node.Operator}'", node),
        };

    private BoundCall StaticCall(
        string type, string name, TypeReference result, ImmutableArray<BoundExpression> arguments, params string[] parameters) =>
        new(Runtime.Method(type, name, parameters), null, arguments, false, null, result);

    /// <summary><c>a |= b</c> on enumerations.</summary>
    private BoundExpression BindPreludeCompound(ClangNode node, bool keepsValue)
    {
        var effects = new List<BoundExpression>();
        var place = Stabilise(BindPlace(node.Children[0]!), effects);
        var value = Combine(
            node.Operator[..1], Load(place, node), BindValue(node.Children[1]!), place.Type, node);
        var store = Store(place, value, keepsValue, node);
        return effects.Count == 0 ? store : new BoundSequence([.. effects], store, store.Type);
    }

    /// <summary>Identity of references, or a comparison with nullptr.</summary>
    private BoundBinary BindReferenceEquality(ClangNode node) => new(
        node.Operator == "==" ? BinaryOperation.Equal : BinaryOperation.NotEqual,
        OperandOfEquality(node.Children[0]!),
        OperandOfEquality(node.Children[1]!),
        true,
        Types.Boolean);

    private BoundExpression OperandOfEquality(ClangNode node)
    {
        var value = BindValue(node);
        return value is BoundConstant { Value: null } ? new BoundConstant(Types.Object, null) : AsReference(value);
    }
}

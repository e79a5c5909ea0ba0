using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private BoundExpression BindUnary(ClangNode node)
    {
        var operand = node.Children[0]!;
        switch (node.Operator)
        {
            case "++" or "--":
                return BindIncrement(node, keepsValue: true);
            case "&":
                return BindAddressOf(operand, node);
            case "+":
                return BindValue(operand);
            case "!":
                return new BoundUnary(UnaryOperation.IsZero, BindValue(operand), Types.Boolean);
            case "-":
                return BindValue(operand) is BoundConstant { Value: not null } constant
                    ? Negate(constant)
                    : Wrap(new BoundUnary(UnaryOperation.Negate, BindValue(operand), TypeOf(node.Type!)));
            case "~":
                return Wrap(new BoundUnary(UnaryOperation.Complement, BindValue(operand), TypeOf(node.Type!)));
            default:
                return Load(BindUnaryPlace(node), node);
        }
    }

    private static BoundConstant Negate(BoundConstant constant) => constant with
    {
        Value = constant.Value switch
        {
            int value => unchecked(-value),
            long value => unchecked(-value),
            float value => -value,
            double value => -value,
            var other => other,
        },
    };

    /// <summary><c>&amp;x</c>: native memory gives a pointer, an IL local too (the stack does not move), the gc heap an interior pointer.</summary>
    private BoundExpression BindAddressOf(ClangNode operand, ClangNode node)
    {
        if (AddressOfMember(Intrinsics.Peel(operand)) is { } descriptor)
        {
            return Error(descriptor, node, Intrinsics.Peel(operand).Decl?.Name);
        }

        if (Intrinsics.Peel(operand) is { Kind: NodeKind.DeclRef or NodeKind.Member, Decl: FunctionDecl })
        {
            return BindFunctionAddress(operand, node);
        }

        var place = BindPlace(operand);
        return place switch
        {
            _ when IsOnHeap(place) || IsThroughInterior(operand) => _pinning
                ? AddressOf(place, operand)
                : Error(Descriptors.GcLvalueToNative, node),
            PropertyPlace property => Error(Descriptors.AddressOfProperty, node, MemberName((property.Getter ?? property.Setter)!)),
            ObjectPlace or ValuePlace => NotYet(Describe(node), node),
            _ => NativeAddress(AddressOf(place, operand)),
        };
    }

    /// <summary>Whether a place may lie in the gc heap: fields of objects, static fields, elements, and what is part of them.</summary>
    private static bool IsOnHeap(Place place) => place switch
    {
        ElementPlace => true,
        FieldPlace { Receiver: { Type: ByReferenceType } receiver } => receiver is BoundAddress address && IsOnHeap(address.Place),
        FieldPlace { Receiver: { } pointer } when !Scalars.IsReference(pointer.Type) => false,
        FieldPlace => true,
        _ => false,
    };

    /// <summary>Whether native code must not have the address of a place: it may lie in the gc heap, static fields apart, which do not move.</summary>
    private static bool MayMove(Place place) =>
        place is IndirectPlace { Address.Type: ByReferenceType } || (place is not FieldPlace { Receiver: null } && IsOnHeap(place));

    /// <summary>Why <c>&amp;C::member</c> is wrong for a managed class: only a delegate is made from it.</summary>
    private DiagnosticDescriptor? AddressOfMember(ClangNode operand) => operand switch
    {
        { Kind: NodeKind.DeclRef, Decl: FunctionDecl { Parent: { } owner } } when _classifier.IsManaged(owner) => Descriptors.AddressOfFunction,
        { Kind: NodeKind.DeclRef, Decl: FieldDecl field } when _classifier.IsManaged(field) => Descriptors.AddressOfInstanceMember,
        { Kind: NodeKind.DeclRef, Decl: VarDecl variable } when _context.Symbols.FieldOf(variable) is { IsLiteral: true } => Descriptors.AddressOfLiteral,
        _ => null,
    };

    private Place BindUnaryPlace(ClangNode node)
    {
        switch (node.Operator)
        {
            case "*" when node.Children[0] is { } pointer:
                var address = BindValue(pointer);
                return Scalars.IsReference(address.Type)
                    ? new ObjectPlace(address)
                    : Behind(address, node.Type!);
            case "++" or "--" when !node.IsPostfix:
                return new ValuePlace(BindIncrement(node, keepsValue: true));
            default:
                return new ValuePlace(BindValue(node));
        }
    }

    /// <summary><c>++x</c>, <c>x++</c> on scalars and pointers.</summary>
    private BoundExpression BindIncrement(ClangNode node, bool keepsValue)
    {
        var operand = node.Children[0]!;
        var effects = new List<BoundExpression>();
        var place = Stabilise(BindPlace(operand), effects);
        var old = Load(place, operand);
        if (keepsValue && node.IsPostfix)
        {
            old = Once(old, effects);
        }

        var isAdd = node.Operator == "++";
        BoundExpression changed = node.Type is Clang.Ast.PointerType pointer
            ? PointerAdd(old, Constant(1), pointer.Pointee, negate: !isAdd)
            : Wrap(new BoundBinary(isAdd ? BinaryOperation.Add : BinaryOperation.Subtract, old, Constant(old.Type, 1), false, old.Type));
        if (keepsValue && node.IsPostfix)
        {
            effects.Add(Store(place, changed, false, operand));
            return new BoundSequence([.. effects], old, old.Type);
        }

        var store = Store(place, changed, keepsValue, operand);
        return effects.Count == 0 ? store : new BoundSequence([.. effects], store, store.Type);
    }

    /// <summary>Arithmetic on types narrower than int32 wraps at their own width.</summary>
    private static BoundExpression Wrap(BoundExpression value) => Scalars.Strip(value.Type).MetadataType switch
    {
        MetadataType.SByte or MetadataType.Byte or MetadataType.Int16 or MetadataType.UInt16 or MetadataType.Char =>
            new BoundConvert(value, false, value.Type),
        _ => value,
    };

    private BoundExpression BindBinary(ClangNode node)
    {
        var (left, right) = (node.Children[0]!, node.Children[1]!);
        switch (node.Operator)
        {
            case "=":
                return BindAssignment(node, keepsValue: true);
            case ",":
                var value = BindEffectThenValue(left, right);
                return value;
            case "&&":
                return new BoundConditional(BindValue(left), BindValue(right), Constant(Types.Boolean, 0), Types.Boolean);
            case "||":
                return new BoundConditional(BindValue(left), Constant(Types.Boolean, 1), BindValue(right), Types.Boolean);
            default:
                return BindArithmetic(node, BindValue(left), BindValue(right));
        }
    }

    private BoundSequence BindEffectThenValue(ClangNode first, ClangNode second)
    {
        var effect = BindEffect(first);
        var value = BindValue(second);
        return new BoundSequence([effect], value, value.Type);
    }

    /// <summary><c>(f(), o)</c>: the native object that the right operand names.</summary>
    private IndirectPlace BindCommaPlace(ClangNode node)
    {
        var effect = BindEffect(node.Children[0]!);
        var address = NativeAddress(AddressOf(BindPlace(node.Children[1]!), node));
        return NativeObject(new BoundSequence([effect], address, address.Type), node.Type!);
    }

    private BoundExpression BindArithmetic(ClangNode node, BoundExpression left, BoundExpression right)
    {
        var type = TypeOf(node.Type!);
        if (OperationOf(node.Operator) is not { } operation)
        {
            return NotYet($"operator '{node.Operator}'", node);
        }

        var leftPointer = node.Children[0]!.Type as Clang.Ast.PointerType;
        var rightPointer = node.Children[1]!.Type as Clang.Ast.PointerType;
        return (operation, leftPointer, rightPointer) switch
        {
            (BinaryOperation.Add, not null, null) => PointerAdd(left, right, leftPointer.Pointee, negate: false),
            (BinaryOperation.Add, null, not null) => PointerAdd(right, left, rightPointer.Pointee, negate: false),
            (BinaryOperation.Subtract, not null, null) => PointerAdd(left, right, leftPointer.Pointee, negate: true),
            (BinaryOperation.Subtract, not null, not null) => PointerDifference(left, right, leftPointer.Pointee, type),
            _ => MakeBinary(operation, left, right, type),
        };
    }

    private BoundExpression PointerDifference(BoundExpression left, BoundExpression right, ClangType element, TypeReference type)
    {
        BoundExpression bytes = new BoundBinary(BinaryOperation.Subtract, left, right, false, Types.IntPtr);
        var elements = element.Size == 1 && !IsManagedValue(element)
            ? bytes
            : new BoundBinary(BinaryOperation.Divide, bytes, SizeOf(element), false, Types.IntPtr);
        return new BoundConvert(elements, false, type);
    }

    private static BoundExpression MakeBinary(BinaryOperation operation, BoundExpression left, BoundExpression right, TypeReference type)
    {
        var isUnsigned = Scalars.IsUnsigned(left.Type);
        return operation is BinaryOperation.ShiftLeft or BinaryOperation.ShiftRight
            ? new BoundBinary(operation, left, ShiftCount(right), isUnsigned, type)
            : new BoundBinary(operation, left, right, isUnsigned, type);
    }

    /// <summary>Shift counts are int32 on the evaluation stack.</summary>
    private static BoundExpression ShiftCount(BoundExpression count) =>
        Scalars.StackKind(count.Type) == StackKind.Int32 ? count : new BoundConvert(count, false, count.Type.Module.TypeSystem.Int32);

    private static BinaryOperation? OperationOf(string spelling) => spelling switch
    {
        "+" => BinaryOperation.Add,
        "-" => BinaryOperation.Subtract,
        "*" => BinaryOperation.Multiply,
        "/" => BinaryOperation.Divide,
        "%" => BinaryOperation.Remainder,
        "&" => BinaryOperation.And,
        "|" => BinaryOperation.Or,
        "^" => BinaryOperation.Xor,
        "<<" => BinaryOperation.ShiftLeft,
        ">>" => BinaryOperation.ShiftRight,
        "==" => BinaryOperation.Equal,
        "!=" => BinaryOperation.NotEqual,
        "<" => BinaryOperation.Less,
        "<=" => BinaryOperation.LessOrEqual,
        ">" => BinaryOperation.Greater,
        ">=" => BinaryOperation.GreaterOrEqual,
        _ => null,
    };

    /// <summary><c>a = b</c> on scalars and pointers; C++17 evaluates the right operand first ([expr.ass]).</summary>
    private BoundExpression BindAssignment(ClangNode node, bool keepsValue)
    {
        var (left, right) = (node.Children[0]!, node.Children[1]!);
        var effects = new List<BoundExpression>();
        var value = keepsValue || !IsOutermost(node) || !IsVariable(left) ? BindValue(right) : BindOutermost(right);
        if (_cutter.IsBitField(left))
        {
            return _cutter.AssignBitField(node, value, keepsValue);
        }

        var place = BindPlace(left);
        if (!IsSimple(place) && value is not BoundConstant)
        {
            value = Once(value, effects);
        }

        var store = Store(place, value, keepsValue, left);
        return effects.Count == 0 ? store : new BoundSequence([.. effects], store, store.Type);
    }

    /// <summary>Whether assigning runs no code.</summary>
    private static bool IsVariable(ClangNode place) =>
        Intrinsics.Peel(place).Decl is FieldDecl or VarDecl { Storage: VarStorage.Local or VarStorage.Parameter or VarStorage.StaticLocal };

    /// <summary>Whether computing the place has no effect that the order could show.</summary>
    private static bool IsSimple(Place place) => place switch
    {
        LocalPlace or ArgumentPlace => true,
        FieldPlace { Receiver: null or BoundThis or BoundLoad { Place: LocalPlace or ArgumentPlace } or BoundAddress } => true,
        IndirectPlace { Address: BoundThis or BoundLoad { Place: LocalPlace or ArgumentPlace } or BoundAddress } => true,
        PropertyPlace { Receiver: null or BoundThis or BoundLoad { Place: LocalPlace or ArgumentPlace }, Indices.Length: 0 } => true,
        _ => false,
    };

    /// <summary><c>a += b</c>: computed in Clang's computation type, stored in the place's.</summary>
    private BoundExpression BindCompoundAssignment(ClangNode node, bool keepsValue)
    {
        var (left, right) = (node.Children[0]!, node.Children[1]!);
        var effects = new List<BoundExpression>();
        var value = BindValue(right);
        if (_cutter.IsBitField(left))
        {
            return _cutter.AssignBitField(node, value, keepsValue);
        }

        if (value is not BoundConstant)
        {
            value = Once(value, effects);
        }

        var place = Stabilise(BindPlace(left), effects);
        var store = Store(place, Compute(node, Load(place, left), value), keepsValue, left);
        return effects.Count == 0 ? store : new BoundSequence([.. effects], store, store.Type);
    }

    private BoundExpression Compute(ClangNode node, BoundExpression old, BoundExpression value)
    {
        var operation = OperationOf(node.Operator[..^1]) ?? BinaryOperation.Add;
        if (node.Children[0]!.Type is Clang.Ast.PointerType pointer)
        {
            return PointerAdd(old, value, pointer.Pointee, operation == BinaryOperation.Subtract);
        }

        var computation = TypeOf(node.ComputationType ?? node.Type!);
        var result = MakeBinary(operation, ConvertNumber(old, computation), value, computation);
        return ConvertNumber(result, TypeOf(node.Children[0]!.Type!));
    }

    private BoundConditional BindConditional(ClangNode node)
    {
        var condition = BindValue(node.Children[0]!);
        var type = TypeOf(node.Type!);
        return new BoundConditional(
            condition, BindBranch(node.Children[1]!, type), BindBranch(node.Children[2]!, type), type);
    }

    private bool IsConditionalPlace(ClangNode node) =>
        (node.Category == ValueCategory.LValue || (node.Category == ValueCategory.XValue && _classifier.IsNativeClass(node.Type)))
        && !IsStackSemantics(node.Type!)
        && node.Children.All(c => Intrinsics.Peel(c!).Kind != NodeKind.Throw && !_cutter.IsBitField(c!));

    /// <summary><c>c ? a : b</c> of two variables is a variable: the address of one of them.</summary>
    private IndirectPlace BindConditionalPlace(ClangNode node)
    {
        var type = _classifier.IsNativeClass(node.Type) ? _context.Mapper.NativeStruct((RecordType)node.Type!) : TypeOf(node.Type!);
        var (left, right) = (AddressOf(BindPlace(node.Children[1]!), node), AddressOf(BindPlace(node.Children[2]!), node));
        var isManaged = left.Type is ByReferenceType || right.Type is ByReferenceType;
        var address = isManaged ? new ByReferenceType(type) : left.Type;
        return new IndirectPlace(new BoundConditional(BindValue(node.Children[0]!), left, right, address), type);
    }

    private BoundExpression BindBranch(ClangNode node, TypeReference type) => Intrinsics.Peel(node) is { Kind: NodeKind.Throw } thrown
        ? BindThrowExpression(thrown, type)
        : Coerce(BindValue(node), type);
}

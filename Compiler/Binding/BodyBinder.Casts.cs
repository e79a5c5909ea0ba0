using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>A conversion to a prvalue, by Clang's cast kind.</summary>
    private BoundExpression BindCast(ClangNode node)
    {
        var operand = node.Children[0]!;
        return node.CastKind switch
        {
            "LValueToRValue" => Load(BindPlace(operand), operand),
            "FloatingCast" when operand.Kind == NodeKind.FloatingLiteral => Constant(TypeOf(node.Type!), ValueOf(operand)),
            "NoOp" or "ConstructorConversion" or "UserDefinedConversion" or "LValueBitCast" => BindSameRepresentation(node),
            "IntegralCast" or "FloatingCast" or "IntegralToFloating" or "FloatingToIntegral" or "BooleanToSignedIntegral"
                or "IntegralToPointer" or "PointerToIntegral" => ConvertNumber(BindValue(operand), TypeOf(node.Type!)),
            "IntegralToBoolean" or "PointerToBoolean" or "FloatingToBoolean" => IsNotZero(BindValue(operand)),
            "BitCast" => BindValue(operand),
            "NullToPointer" => new BoundConstant(TypeOf(node.Type!), null),
            "ArrayToPointerDecay" => NativeAddress(AddressOf(BindPlace(operand), operand)),
            "FunctionToPointerDecay" => BindFunctionAddress(operand, node),
            "ToVoid" => BindEffect(operand),
            "DerivedToBase" or "UncheckedDerivedToBase" or "BaseToDerived" => BindValue(operand),
            _ => NotYet($"the conversion {node.CastKind} in {Describe(node)}", node),
        };
    }

    private BoundExpression BindSameRepresentation(ClangNode node)
    {
        var value = BindValue(node.Children[0]!);
        return node.Type is BuiltinType or EnumType ? ConvertNumber(value, TypeOf(node.Type)) : value;
    }

    /// <summary>A conversion that yields a glvalue.</summary>
    private Place BindCastPlace(ClangNode node) => node.CastKind switch
    {
        "NoOp" or "DerivedToBase" or "UncheckedDerivedToBase" or "BaseToDerived" or "LValueBitCast" =>
            BindPlace(node.Children[0]!),
        _ => new ValuePlace(BindCast(node)),
    };

    /// <summary>A numeric conversion, left out where representation and meaning are the same.</summary>
    private static BoundExpression ConvertNumber(BoundExpression value, TypeReference target)
    {
        if (value is BoundError || Scalars.Same(value.Type, target))
        {
            return value;
        }

        if (value is BoundConstant { Value: { } constant } && Scalars.StackKind(target) is StackKind.Int32 or StackKind.Int64)
        {
            return value is BoundConstant { Value: float or double }
                ? new BoundConvert(value, false, target)
                : FoldInteger(constant, value.Type, target);
        }

        return new BoundConvert(value, Scalars.IsUnsigned(value.Type), target);
    }

    private static BoundExpression FoldInteger(object constant, TypeReference source, TypeReference target)
    {
        if (value32(target) is false || constant is not int number)
        {
            return new BoundConvert(new BoundConstant(source, constant), Scalars.IsUnsigned(source), target);
        }

        return Scalars.StackKind(target) == StackKind.Int64
            ? new BoundConstant(target, Scalars.IsUnsigned(source) ? (long)unchecked((uint)number) : number)
            : new BoundConstant(target, number);

        static bool value32(TypeReference type) => type.MetadataType is MetadataType.Int32 or MetadataType.UInt32
            or MetadataType.Int64 or MetadataType.UInt64;
    }

    private BoundBinary IsNotZero(BoundExpression value) => new(
        BinaryOperation.NotEqual, value, Zero(value.Type), true, Types.Boolean);

    private static BoundConstant Zero(TypeReference type) => Scalars.StackKind(type) switch
    {
        StackKind.Reference or StackKind.NativeInt or StackKind.ByReference => new BoundConstant(type, null),
        _ => Constant(type, 0),
    };

    /// <summary>A conversion function of a handle or a managed value.</summary>
    private BoundExpression BindConversionCall(FunctionDecl function, ClangNode member, ClangNode node)
    {
        var inner = Intrinsics.Peel(member.Children[0]!);
        if (_context.Index.Find(function) is { Member: MethodDefinition operation })
        {
            var operand = BindConversionOperand(member.Children[0]!, operation);
            var reference = Reference(operation, DeclaringType(operation.DeclaringType, function, operand));
            return MakeCall(reference, null, [operand], false, null, TypeOf(node.Type!));
        }

        if (_context.Symbols.MethodOf(function) is { } source)
        {
            var operand = source.IsStatic ? BindConversionOperand(member.Children[0]!, source) : BindReceiver(member);
            var reference = Reference(source, DeclaringType(source.DeclaringType, function, operand));
            var receiver = source.IsStatic ? null : operand;
            ImmutableArray<BoundExpression> arguments = source.IsStatic ? [operand] : [];
            return _classifier.IsNativeClass(function.ResultType)
                ? CallIntoSlot(reference, receiver, false, arguments, function.ResultType, node)
                : MakeCall(reference, receiver, arguments, false, null, TypeOf(node.Type!));
        }

        return function.Parent?.QualifiedName switch
        {
            "clr::h" when node.Type is BuiltinType { Kind: BuiltinKind.Bool } && !IsBoxedBool(inner) => IsNotNull(AsReference(BindValue(inner))),
            "clr::h" => ConvertReference(AsReference(BindValue(inner)), node.Type!, ReferenceCast.CastClass),
            "cli::interior_ptr" => IsNotNull(BindValue(inner)),
            "cli::pin_ptr" => BindPinnedPointer(inner),
            "clr::ev" => Load(BindPlace(inner), inner),
            _ => NotYet(Describe(node), node),
        };
    }

    // static operator T(V% v) takes an address.
    private BoundExpression BindConversionOperand(ClangNode operand, MethodDefinition conversion) =>
        Scalars.Strip(conversion.Parameters[0].ParameterType).IsByReference
            ? AddressOf(BindPlace(operand), operand)
            : BindValue(operand);

    private bool IsBoxedBool(ClangNode handle) =>
        _context.Mapper.HandleTarget(handle.Type!)?.MetadataType == MetadataType.Boolean;
}

using System.Collections.Immutable;
using Bridge.Compiler.Partition;
using Mono.Cecil;

namespace Bridge.Compiler.Binding.Tree;

/// <summary>An expression whose operations are those of the CLI (ECMA-335 §III); immutable.
/// No expression contains a protected region: the evaluation stack may hold operands around it.</summary>
/// <param name="Type">Type of the result; <c>System.Void</c> when there is none.</param>
public abstract record BoundExpression(TypeReference Type);

/// <summary>A constant: int, long, float, double, string, or null for the null reference or null pointer.</summary>
public sealed record BoundConstant(TypeReference Type, object? Value) : BoundExpression(Type);

/// <summary>The <c>this</c> argument: an object reference, or the address of a value.</summary>
public sealed record BoundThis(TypeReference Type) : BoundExpression(Type);

/// <summary>The value of a place.</summary>
public sealed record BoundLoad(Place Place) : BoundExpression(Place.Type);

/// <summary>The address of a place as a managed by-ref or, converted, as native pointer.</summary>
public sealed record BoundAddress(Place Place, TypeReference Type) : BoundExpression(Type);

/// <summary>Stores into a place; yields the value when <paramref name="KeepsValue"/>.</summary>
public sealed record BoundStore(Place Place, BoundExpression Value, bool KeepsValue, TypeReference Type) : BoundExpression(Type);

/// <summary>Calls a method.</summary>
public sealed record BoundCall(
    MethodReference Method,
    BoundExpression? Receiver,
    ImmutableArray<BoundExpression> Arguments,
    bool IsVirtual,
    TypeReference? Constrained,
    TypeReference Type) : BoundExpression(Type);

/// <summary>Creates an object, or a value by its constructor.</summary>
public sealed record BoundNewObject(MethodReference Constructor, ImmutableArray<BoundExpression> Arguments, TypeReference Type)
    : BoundExpression(Type);

/// <summary>Creates a one-dimensional zero-based array, filled with <paramref name="Elements"/> when given.</summary>
public sealed record BoundNewArray(
    TypeReference Element, BoundExpression Length, ImmutableArray<BoundExpression> Elements, TypeReference Type)
    : BoundExpression(Type);

/// <summary>How a reference is reinterpreted.</summary>
public enum ReferenceCast
{
    /// <summary><c>castclass</c>: throws.</summary>
    CastClass,

    /// <summary><c>isinst</c>: null when it does not fit.</summary>
    IsInstance,

    /// <summary><c>box</c>.</summary>
    Box,

    /// <summary><c>unbox.any</c>.</summary>
    UnboxAny,

    /// <summary><c>unbox</c>: the address inside the box.</summary>
    UnboxAddress,

    /// <summary>No instruction: the static type changes only.</summary>
    Reinterpret,
}

/// <summary>A reference conversion; <paramref name="Target"/> is the instruction's type operand.</summary>
public sealed record BoundCast(ReferenceCast Kind, BoundExpression Operand, TypeReference Target, TypeReference Type)
    : BoundExpression(Type);

/// <summary>A numeric conversion to a primitive type (ECMA-335 §III.3.27).</summary>
/// <param name="Operand">What is converted.</param>
/// <param name="IsSourceUnsigned">Whether the source is an unsigned integer.</param>
/// <param name="Type">Target.</param>
public sealed record BoundConvert(BoundExpression Operand, bool IsSourceUnsigned, TypeReference Type) : BoundExpression(Type);

/// <summary>Unary operators of the CLI.</summary>
public enum UnaryOperation
{
    /// <summary>Arithmetic negation.</summary>
    Negate,

    /// <summary>Bitwise complement.</summary>
    Complement,

    /// <summary>Comparison with zero or null.</summary>
    IsZero,
}

/// <summary>A unary operation.</summary>
public sealed record BoundUnary(UnaryOperation Operation, BoundExpression Operand, TypeReference Type) : BoundExpression(Type);

/// <summary>Binary operators of the CLI.</summary>
public enum BinaryOperation
{
#pragma warning disable CS1591 // the names say it
    Add, Subtract, Multiply, Divide, Remainder, And, Or, Xor, ShiftLeft, ShiftRight,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
#pragma warning restore CS1591
}

/// <summary>A binary operation on two operands of the same stack type.</summary>
public sealed record BoundBinary(
    BinaryOperation Operation, BoundExpression Left, BoundExpression Right, bool IsUnsigned, TypeReference Type)
    : BoundExpression(Type);

/// <summary>Evaluates one of two expressions.</summary>
public sealed record BoundConditional(BoundExpression Condition, BoundExpression WhenTrue, BoundExpression WhenFalse, TypeReference Type)
    : BoundExpression(Type);

/// <summary>Evaluates effects in order, discarding their values, then the value.</summary>
public sealed record BoundSequence(ImmutableArray<BoundExpression> Effects, BoundExpression? Value, TypeReference Type)
    : BoundExpression(Type);

/// <summary>The address of a method's code; virtual when there is a receiver to look it up on.</summary>
public sealed record BoundFunctionPointer(MethodReference Method, BoundExpression? VirtualReceiver, TypeReference Type)
    : BoundExpression(Type);

/// <summary>A runtime handle of a type (<c>ldtoken</c>).</summary>
public sealed record BoundTypeToken(TypeReference Target, TypeReference Type) : BoundExpression(Type);

/// <summary>A runtime handle of a method (<c>ldtoken</c>).</summary>
public sealed record BoundMethodToken(MethodReference Method, TypeReference Type) : BoundExpression(Type);

/// <summary>The size of a type as the runtime lays it out (<c>sizeof</c>).</summary>
public sealed record BoundSizeOf(TypeReference Target, TypeReference Type) : BoundExpression(Type);

/// <summary>The zero-initialised value of a type.</summary>
public sealed record BoundDefault(TypeReference Type) : BoundExpression(Type);

/// <summary>Calls a static method through its address (<c>calli</c>).</summary>
public sealed record BoundPointerCall(
    BoundExpression Pointer, ImmutableArray<BoundExpression> Arguments, ImmutableArray<TypeReference> Parameters, TypeReference Type)
    : BoundExpression(Type);

/// <summary>Calls a native shim and throws what it caught.</summary>
/// <param name="Shim">The shim.</param>
/// <param name="Arguments">One for each parameter of the shim but the pending-exception word.</param>
/// <param name="KeepAlive">References that must outlive the call.</param>
/// <param name="Type">Type of the result on the IL stack.</param>
public sealed record BoundShimCall(
    Shim Shim, ImmutableArray<BoundExpression> Arguments, ImmutableArray<BoundExpression> KeepAlive, TypeReference Type)
    : BoundExpression(Type);

/// <summary><c>throw</c> where a value of <paramref name="Type"/> would stand; without exception, <c>throw;</c>.</summary>
public sealed record BoundThrowExpression(BoundExpression? Exception, TypeReference Type) : BoundExpression(Type);

/// <summary>Stands where an error has been reported.</summary>
public sealed record BoundError(TypeReference Type) : BoundExpression(Type);

using System.Collections.Immutable;
using Mono.Cecil;

namespace Bridge.Compiler.Binding.Tree;

/// <summary>Something that can be loaded and, mostly, stored or addressed: the back end's lvalue.</summary>
/// <param name="Type">Type of the value that lives there.</param>
public abstract record Place(TypeReference Type);

/// <summary>A local variable.</summary>
public sealed record LocalPlace(LocalSymbol Local) : Place(Local.Type);

/// <summary>A parameter.</summary>
public sealed record ArgumentPlace(ParameterDefinition Parameter) : Place(Scalars.Strip(Parameter.ParameterType));

/// <summary>A field; <paramref name="Receiver"/> is an object reference or the address of a value, null for static fields.</summary>
public sealed record FieldPlace(BoundExpression? Receiver, FieldReference Field, TypeReference Type) : Place(Type);

/// <summary>An element of an array of one or more dimensions.</summary>
public sealed record ElementPlace(BoundExpression Array, ImmutableArray<BoundExpression> Indices, TypeReference Type) : Place(Type);

/// <summary>Memory behind an address: a native pointer or a managed by-ref; <paramref name="IsVolatile"/> when each access counts.</summary>
public sealed record IndirectPlace(BoundExpression Address, TypeReference Type, bool IsVolatile = false) : Place(Type);

/// <summary>A property or indexer, read and written through its accessors.</summary>
public sealed record PropertyPlace(
    BoundExpression? Receiver,
    MethodReference? Getter,
    MethodReference? Setter,
    ImmutableArray<BoundExpression> Indices,
    bool IsNonVirtual,
    TypeReference? Constrained,
    TypeReference Type) : Place(Type);

/// <summary>The object a handle refers to (<c>*h</c>, a variable with stack semantics): has no value of its own.</summary>
public sealed record ObjectPlace(BoundExpression Handle) : Place(Handle.Type);

/// <summary>A temporary: loading yields the value, addressing spills it.</summary>
public sealed record ValuePlace(BoundExpression Value) : Place(Value.Type);

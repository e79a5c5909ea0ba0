using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;
using Clr = Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Types as they stand in signatures of members: with the custom modifiers that C++/CLI documents
/// (ECMA-372 §33.1.5), and native classes passed through pointers.</summary>
internal sealed class SignatureTypes(ITypeMapper mapper, ClassLibrary framework)
{
    private const string Modifiers = "System.Runtime.CompilerServices.";
    private const string ResultName = "result$";

    /// <summary>The parameter through which a method returns a native class, or null.</summary>
    public static ParameterDefinition? NativeResult(MethodDefinition method) =>
        method.Parameters.LastOrDefault() is { Name: ResultName } result ? result : null;

    /// <summary>The type of a field.</summary>
    public TypeReference Field(ClangType type) => Qualified(type, IsObject(type) ? mapper.Map(type) : Value(type));

    /// <summary>The type of a property or result.</summary>
    public TypeReference Value(ClangType type) => type switch
    {
        BuiltinType { Kind: BuiltinKind.Char } => Optional("IsSignUnspecifiedByte", mapper.Map(type)),
        Clang.Ast.PointerType pointer when mapper.Map(type) is Clr.PointerType => new Clr.PointerType(Pointee(pointer.Pointee)),
        ReferenceType reference => Reference(reference),
        _ when PreludeTypes.InteriorPointee(type) is { } pointee => Optional("IsExplicitlyDereferenced", new ByReferenceType(Pointee(pointee))),
        _ when PreludeTypes.HandleElement(type) is { } element && IsBoxed(element) => Boxed(element),
        _ when IsObject(type) => Optional("IsByValue", mapper.Map(type)),
        _ => mapper.Map(type),
    };

    /// <summary>The type of a parameter. A native class by value is a pointer: the caller owns the object.</summary>
    public TypeReference Parameter(ClangType type) =>
        mapper.IsNativeClass(type) ? new Clr.PointerType(mapper.Map(type)) : Value(type);

    // One of two overloads for int and long.
    private TypeReference Parameter(VarDecl parameter) => parameter.IsLongOverload
        ? Optional("IsLong", parameter.Type is BuiltinType { Kind: BuiltinKind.ULong } ? framework.Types.UInt32 : framework.Types.Int32)
        : Parameter(parameter.Type);

    /// <summary>Gives a method its result and parameters. A native class is returned through a last parameter
    /// <c>result$</c>, into which the callee constructs it.</summary>
    public void Apply(MethodDefinition method, FunctionDecl function) =>
        Apply(method, function.Parameters, function.Kind == FunctionKind.Constructor ? null : function.ResultType);

    /// <summary>The same for parameters and a result that need not be a function's; null for a constructor.</summary>
    public void Apply(MethodDefinition method, ImmutableArray<VarDecl> parameters, ClangType? result)
    {
        foreach (var parameter in parameters)
        {
            method.Parameters.Add(new ParameterDefinition(parameter.Name, ParameterAttributes.None, Parameter(parameter)));
        }

        if (result is not null && mapper.IsNativeClass(result))
        {
            method.Parameters.Add(new ParameterDefinition(
                ResultName, ParameterAttributes.None, new Clr.PointerType(mapper.Map(result))));
        }
        else if (result is not null)
        {
            method.ReturnType = Value(result);
        }
    }

    // A native reference is a pointer, a reference to an object of a ref class its handle (ECMA-372 §33.1.5.6).
    private TypeReference Reference(ReferenceType reference) => mapper.Map(reference) switch
    {
        ByReferenceType => new ByReferenceType(Pointee(reference.Referee)),
        Clr.PointerType => Optional("IsImplicitlyDereferenced", new Clr.PointerType(Pointee(reference.Referee))),
        var handle => Optional("IsImplicitlyDereferenced", Qualified(reference.Referee, handle)),
    };

    // To the CLI a native function is nothing; the modifier tells a pointer to one from void*.
    private TypeReference Pointee(ClangType type) =>
        Qualified(type, type is FunctionType ? Optional("CallConvCdecl", mapper.Map(type)) : Value(type));

    private TypeReference Qualified(ClangType type, TypeReference mapped)
    {
        var constant = type.IsConst ? Optional("IsConst", mapped) : mapped;
        return type.IsVolatile ? new RequiredModifierType(framework.Type(Modifiers + "IsVolatile"), constant) : constant;
    }

    private bool IsObject(ClangType type) =>
        type is RecordType && mapper.IsManagedType(type) && mapper.Map(type) is { IsValueType: false, IsPrimitive: false };

    private bool IsBoxed(ClangType element) => element is BuiltinType or EnumType || mapper.IsManagedValue(element);

    // ECMA-372 §33.1.5.4: the class of all such boxes, modified by the value's type.
    private OptionalModifierType Boxed(ClangType element)
    {
        var box = framework.Type(element is EnumType ? "System.Enum" : "System.ValueType");
        return Optional("IsBoxed", new OptionalModifierType(mapper.Map(element), box));
    }

    private OptionalModifierType Optional(string modifier, TypeReference type) => new(framework.Type(Modifiers + modifier), type);
}

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

    /// <summary>The type of a field or property.</summary>
    public TypeReference Value(ClangType type)
    {
        if (type is BuiltinType { Kind: BuiltinKind.Char })
        {
            return Modified("IsSignUnspecifiedByte", mapper.Map(type));
        }

        return PreludeTypes.HandleElement(type) is { } element && IsBoxed(element) ? Boxed(element) : mapper.Map(type);
    }

    /// <summary>The type of a parameter. A native class by value is a pointer: the caller owns the object.</summary>
    public TypeReference Parameter(ClangType type) =>
        mapper.IsNativeClass(type) ? new Clr.PointerType(mapper.Map(type)) : Value(type);

    /// <summary>Tells a function from an earlier overload that differs in what the CLI has no types for:
    /// <c>const</c> behind pointers, and references instead of pointers or handles.</summary>
    public void Distinguish(MethodDefinition method, FunctionDecl function)
    {
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            method.Parameters[i].ParameterType = Distinguished(function.Parameters[i].Type, method.Parameters[i].ParameterType);
        }
    }

    /// <summary>Gives a method its result and parameters. A native class is returned through a last parameter
    /// <c>result$</c>, into which the callee constructs it.</summary>
    public void Apply(MethodDefinition method, FunctionDecl function) =>
        Apply(method, function.Parameters, function.Kind == FunctionKind.Constructor ? null : function.ResultType);

    /// <summary>The same for parameters and a result that need not be a function's; null for a constructor.</summary>
    public void Apply(MethodDefinition method, ImmutableArray<VarDecl> parameters, ClangType? result)
    {
        foreach (var parameter in parameters)
        {
            method.Parameters.Add(new ParameterDefinition(parameter.Name, ParameterAttributes.None, Parameter(parameter.Type)));
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

    private TypeReference Distinguished(ClangType type, TypeReference mapped)
    {
        if (PreludeTypes.HandleElement(type) is not null)
        {
            return Modified("IsExplicitlyDereferenced", mapped);
        }

        var pointee = type switch
        {
            Clang.Ast.PointerType pointer => pointer.Pointee,
            ReferenceType reference => reference.Referee,
            _ => null,
        };
        if (pointee is null || mapped is not Clr.PointerType { ElementType: var element })
        {
            return type is ReferenceType && mapped is not ByReferenceType ? Modified("IsImplicitlyDereferenced", mapped) : mapped;
        }

        var result = new Clr.PointerType(pointee.IsConst ? Modified("IsConst", element) : element);
        return Modified(type is ReferenceType ? "IsImplicitlyDereferenced" : "IsExplicitlyDereferenced", result);
    }

    private bool IsBoxed(ClangType element) => element is BuiltinType or EnumType || mapper.IsManagedValue(element);

    // ECMA-372 §33.1.5.4: the class of all such boxes, modified by the value's type.
    private OptionalModifierType Boxed(ClangType element)
    {
        var box = framework.Type(element is EnumType ? "System.Enum" : "System.ValueType");
        return Modified("IsBoxed", new OptionalModifierType(mapper.Map(element), box));
    }

    private OptionalModifierType Modified(string modifier, TypeReference type) => new(framework.Type(Modifiers + modifier), type);
}

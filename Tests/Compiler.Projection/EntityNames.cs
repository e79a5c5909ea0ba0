using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>Short names of metadata entities: <c>List.Add(T)</c>, <c>Decimal.op_Explicit(Decimal):Double</c>.</summary>
internal static partial class EntityNames
{
    public static string Of(IMemberDefinition member) => member switch
    {
        TypeDefinition type => Short(type.FullName),
        MethodDefinition method => Method(method),
        _ => $"{Short(member.DeclaringType.FullName)}.{member.Name}{Index(member)}",
    };

    private static string Method(MethodDefinition method)
    {
        var name = method.IsConstructor ? ".ctor" : "." + method.Name;
        var parameters = string.Join(",", method.Parameters.Select(p => Short(p.ParameterType.FullName)));
        var result = method.Name is "op_Explicit" or "op_Implicit" ? ":" + Short(method.ReturnType.FullName) : string.Empty;
        return $"{Short(method.DeclaringType.FullName)}{name}({parameters}){result}";
    }

    private static string Index(IMemberDefinition member) => member is PropertyDefinition { HasParameters: true } property
        ? $"({string.Join(",", property.Parameters.Select(p => Short(p.ParameterType.FullName)))})"
        : string.Empty;

    private static string Short(string fullName) =>
        Namespaces().Replace(fullName, string.Empty).Replace("/", ".", StringComparison.Ordinal);

    [GeneratedRegex(@"`\d+|(?<![\w.])(?:\w+\.)+(?=\w)| modreq\([^)]*\)")]
    private static partial Regex Namespaces();
}

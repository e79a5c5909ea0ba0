using System.Globalization;
using Mono.Cecil;

namespace Bridge.Compiler.Diagnostics;

/// <summary>Metadata entities as a C++/CLI programmer writes them, for messages.</summary>
internal static class DisplayNames
{
    /// <summary><c>Namespace::Type::Function</c>.</summary>
    public static string Of(MethodReference method) => method.DeclaringType.Name == "<Module>"
        ? method.Name.Replace(".", "::", StringComparison.Ordinal)
        : $"{Of(method.DeclaringType)}::{MemberName(method)}";

    /// <summary><c>Namespace::Type&lt;Argument^&gt;</c>.</summary>
    public static string Of(TypeReference type)
    {
        var name = type.GetElementType().FullName.Replace("/", "::", StringComparison.Ordinal).Replace(".", "::", StringComparison.Ordinal);
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        var stem = tick < 0 ? name : name[..tick];
        return type is GenericInstanceType instance
            ? $"{stem}<{string.Join(", ", instance.GenericArguments.Select(Argument))}>"
            : stem;
    }

    private static string MemberName(MethodReference method)
    {
        var name = method.Name == ".ctor" ? method.DeclaringType.Name : method.Name;
        foreach (var (prefix, suffix) in ((string, string)[])[("get_", "::get"), ("set_", "::set"), ("add_", "::add"), ("remove_", "::remove")])
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return name[prefix.Length..] + suffix;
            }
        }

        return name;
    }

    /// <summary>A type as an argument is written: handles with their <c>^</c>.</summary>
    public static string Argument(TypeReference type) => type is GenericParameter || type.IsValueType || type.IsPrimitive ? Written(type) : Written(type) + "^";

    /// <summary>A type as it is named: arrays and type parameters too.</summary>
    public static string Written(TypeReference type) => type switch
    {
        GenericParameter parameter => parameter.Name,
        ArrayType { Rank: 1 } array => $"cli::array<{Argument(array.ElementType)}>",
        ArrayType array => string.Create(CultureInfo.InvariantCulture, $"cli::array<{Argument(array.ElementType)}, {array.Rank}>"),
        _ => Of(type),
    };
}

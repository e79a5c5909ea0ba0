using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Metadata entities as a C++/CLI programmer writes them, for messages.</summary>
internal static class DisplayNames
{
    /// <summary><c>Namespace::Type::Function</c>.</summary>
    public static string Of(MethodReference method) => $"{Of(method.DeclaringType)}::{MemberName(method)}";

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

    private static string Argument(TypeReference type) => type.IsValueType ? Of(type) : Of(type) + "^";
}

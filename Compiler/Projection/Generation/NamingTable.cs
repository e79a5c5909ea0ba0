using System.Collections.Frozen;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>C++ spellings of metadata names.</summary>
internal static class NamingTable
{
    private static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet(
    [
        "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
        "char8_t", "char16_t", "char32_t", "class", "co_await", "co_return", "co_yield", "compl", "concept", "const",
        "const_cast", "consteval", "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
        "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "if",
        "inline", "int", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or",
        "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "requires", "return", "short", "signed",
        "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "template", "this", "thread_local", "throw",
        "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile",
        "wchar_t", "while", "xor", "xor_eq",
    ]);

    /// <summary>The C++ name of a member of a class called <paramref name="className"/>, or null when no C++ name can be made.
    /// Keywords get <c>$k</c>, members named like their class <c>$m</c>.</summary>
    public static string? Member(string name, string className)
    {
        if (name == className)
        {
            return name + "$m";
        }

        return Identifier(name);
    }

    /// <summary>The C++ spelling of a name, or null when it holds characters C++ does not allow.</summary>
    public static string? Identifier(string name)
    {
        if (Keywords.Contains(name))
        {
            return name + "$k";
        }

        return IsIdentifier(name) ? name : null;
    }

    /// <summary>A metadata type name without its arity (<c>List`1</c> → <c>List</c>).</summary>
    public static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick];
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_' && c < 128)
            {
                return false;
            }
        }

        return true;
    }
}

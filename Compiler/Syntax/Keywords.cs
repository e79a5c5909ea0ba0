using System.Collections.Frozen;

namespace Bridge.Compiler.Syntax;

/// <summary>Words with a meaning of their own.</summary>
public static class Keywords
{
    private static readonly FrozenSet<string> BuiltinTypes = FrozenSet.ToFrozenSet(
    [
        "void", "bool", "char", "wchar_t", "char8_t", "char16_t", "char32_t", "short", "int", "long", "signed",
        "unsigned", "float", "double", "__int8", "__int16", "__int32", "__int64",
    ]);

    private static readonly FrozenSet<string> Cpp = FrozenSet.ToFrozenSet(
    [
        "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
        "char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl", "concept", "const",
        "const_cast", "consteval", "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
        "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "if",
        "inline", "int", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or",
        "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "requires", "return", "short", "signed",
        "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "template", "this", "thread_local", "throw",
        "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile",
        "wchar_t", "while", "xor", "xor_eq",
    ]);

    // Names of System that the projection declares as aliases of C++ types, with their members in NAME$.
    private static readonly FrozenSet<string> ScalarAliases = FrozenSet.ToFrozenSet(
    [
        "Boolean", "Char", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double",
    ]);

    /// <summary>Whether <paramref name="word"/> is the name that System has for a fundamental type.</summary>
    public static bool IsScalarAlias(string word) => ScalarAliases.Contains(word);

    /// <summary>Whether <paramref name="word"/> names or is part of a name of a fundamental type.</summary>
    public static bool IsBuiltinType(string word) => BuiltinTypes.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a keyword of standard C++.</summary>
    public static bool IsCpp(string word) => Cpp.Contains(word) || BuiltinTypes.Contains(word);

    /// <summary>The identifier that stands for <paramref name="word"/> in the check text and the projection.</summary>
    public static string Escape(string word) => IsCpp(word) ? word + "$k" : word;

    /// <summary>The name behind an identifier of the check text.</summary>
    public static string Unescape(string identifier) =>
        identifier.EndsWith("$k", StringComparison.Ordinal) ? identifier[..^2] : identifier;

    /// <summary>Whether a word names the attribute of parameter arrays.</summary>
    public static bool IsParamArray(string word) => word is "ParamArray" or "ParamArrayAttribute";
}

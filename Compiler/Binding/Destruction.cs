using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>What the end of a native object's lifetime does.</summary>
internal static class Destruction
{
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "allocator", "array", "basic_string", "deque", "forward_list", "initializer_list", "list", "map", "multimap", "multiset",
        "optional", "pair", "queue", "set", "stack", "tuple", "unordered_map", "unordered_multimap", "unordered_multiset",
        "unordered_set", "variant", "vector",
    };

    /// <summary>Whether a program may see when an object is destroyed: not when that only frees memory that the object owns. Temporary
    /// strings and vectors are frequent, and one that dies with its shim costs nothing.</summary>
    public static bool IsSeen(ClangType? type) => type is RecordType { Declaration: { IsTriviallyDestructible: false } record }
        && (!Owns(type) || record.TemplateArguments.Any(a => IsSeen(a.Type)));

    /// <summary>Whether the object is a value: nothing in it points to other objects but the elements it owns, unless these do.</summary>
    public static bool IsValue(ClangType type) => type is BuiltinType or EnumType
        || (Owns(type) && ((RecordType)type).Declaration.TemplateArguments.All(a => a.Type is null || IsValue(a.Type) || IsPolicy(a.Type)));

    private static bool Owns(ClangType? type) => type is RecordType { Declaration: { Name: var name } record }
        && Containers.Contains(name) && record.QualifiedName.StartsWith("std::", StringComparison.Ordinal);

    /// <summary>A comparison, a hash, character traits.</summary>
    private static bool IsPolicy(ClangType type) => type is RecordType { Declaration: { Fields.IsEmpty: true, IsTriviallyDestructible: true } };
}

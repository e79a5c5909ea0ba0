using System.Collections.Frozen;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Words that mean something in C# and are unknown names in C++/CLI, with what C++/CLI has instead.</summary>
internal static class CSharpWords
{
    private static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["byte"] = "'Byte' or 'unsigned char'",
        ["sbyte"] = "'SByte' or 'signed char'",
        ["ushort"] = "'unsigned short'",
        ["uint"] = "'unsigned int'",
        ["ulong"] = "'UInt64' or 'unsigned long long'",
        ["decimal"] = "'Decimal'",
        ["object"] = "'Object^'",
        ["string"] = "'String^'",
        ["var"] = "'auto'",
        ["null"] = "'nullptr'",
        ["base"] = "the name of the base class, or '__super'",
        ["typeof"] = "'T::typeid'",
        ["lock"] = "'msclr::lock'",
        ["out"] = "'[Out] T%' in the declaration and nothing in the call",
        ["ref"] = "'T%' in the declaration and nothing in the call",
        ["readonly"] = "'initonly'",
        ["params"] = "'... array<T>^'",
        ["override"] = "'override' behind the parameters, with 'virtual' in front",
        ["interface"] = "'interface class'",
        ["abstract"] = "'abstract' behind the name or the parameters",
        ["sealed"] = "'sealed' behind the name or the parameters",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sentence that tells of it, with its separator; null when <paramref name="name"/> is no such word.</summary>
    public static string? Hint(string name) => Words.TryGetValue(name, out var word) ? $"; C++/CLI writes {word}" : null;
}

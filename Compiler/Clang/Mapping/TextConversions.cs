using System.Text.RegularExpressions;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Conversions between text of C++ and <c>String^</c>, which C++/CLI leaves to <c>marshal_as</c>.</summary>
internal static partial class TextConversions
{
    /// <summary>The sentence that tells how, with its separator; empty when <paramref name="message"/> is about something else.</summary>
    public static string Hint(string message) =>
        ToManaged().Match(message) is { Success: true } native ? $"; 'marshal_as<String^>' of {Header(native)} converts it"
        : ToNative().Match(message) is not { Success: true } text ? string.Empty
        : text.Groups["string"] is { Success: true, Value: var type } ? $"; 'marshal_as<std::{(type.Contains('w', StringComparison.Ordinal) ? "wstring" : "string")}>' of <msclr/marshal_cppstd.h> converts it"
        : $"; a 'marshal_context' of <msclr/marshal.h> converts it and keeps the characters";

    private static string Header(Match match) => match.Groups["string"].Success ? "<msclr/marshal_cppstd.h>" : "<msclr/marshal.h>";

    private const string Native = @"(?:const )?(?:(?<string>(?:std::)?w?string)|(?:char|wchar_t)(?: const)? ?\*)(?: ?&&?)?'";

    [GeneratedRegex($@"from (?:returned value of type )?'{Native} to (?:function return type )?'(?:const )?(?:System::)?String \^", RegexOptions.ExplicitCapture)]
    private static partial Regex ToManaged();

    [GeneratedRegex($@"from (?:returned value of type )?'(?:const )?(?:System::)?String \^' to (?:function return type )?'{Native}", RegexOptions.ExplicitCapture)]
    private static partial Regex ToNative();
}

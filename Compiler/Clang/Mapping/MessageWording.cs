using System.Text;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Puts types of the check text back into the words of C++/CLI:
/// <c>clr::h&lt;X&gt;</c> → <c>X ^</c>, <c>cli::array&lt;int, 1&gt;</c> → <c>array&lt;int&gt;</c>, <c>System::Int32$</c> → <c>System::Int32</c>.</summary>
public static partial class MessageWording
{
    /// <summary>The message in the user's words.</summary>
    public static string Apply(string message)
    {
        message = MissingType().Replace(TypeParameter().Replace(message, "$1$2"), "no member named");
        var text = Unwrap(Alias().Replace(message, "'$1'").Replace("::cli::", "cli::", StringComparison.Ordinal));
        text = StaticMember().Replace(text, "property or field");
        text = GlobalQualifier().Replace(text, string.Empty);
        text = PreludeSuggestion().Replace(text, string.Empty);
        text = KeywordSuggestion().Replace(text, string.Empty);
        text = NamedDestructor().Replace(text, "$1");
        text = Suffix().Replace(text, string.Empty);
        text = Closure().Replace(text, "lambda expression");
        text = EmptyFamily().Replace(text, string.Empty);
        text = SameType().Replace(StandardString().Replace(text, s => s.Groups["wide"].Success ? "std::wstring" : "std::string"), "'$1'");
        return PortingHints.Apply(text.Replace(" ^ ^", " ^^", StringComparison.Ordinal));
    }

    /// <summary>Rewrites every prelude template, innermost arguments included.</summary>
    private static string Unwrap(string text)
    {
        var result = new StringBuilder();
        var position = 0;
        while (Prelude().Match(text, position) is { Success: true } match)
        {
            var end = ClosingAngle(text, match.Index + match.Length);
            if (end < 0)
            {
                break;
            }

            var inside = Unwrap(text[(match.Index + match.Length)..end]).Trim();
            result.Append(text, position, match.Index - position).Append(Word(match.Groups[1].Value, inside));
            position = end + 1;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string Word(string name, string arguments) => name switch
    {
        "clr::h" or "h" or "clr::ev" => arguments + " ^",
        "clr::trk" => arguments + " %",
        "cli::array" or "array" => $"array<{Rank1().Replace(arguments, string.Empty)}>",
        "cli::pin_ptr" => $"pin_ptr<{arguments}>",
        "cli::interior_ptr" => $"interior_ptr<{arguments}>",
        "clr::ixp" when arguments.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 => $"property {arguments[..comma]}[{arguments[(comma + 1)..].Trim()}]",
        "clr::ops" or "clr::tag" => arguments,
        _ => $"{name}<{arguments}>",
    };

    private static int ClosingAngle(string text, int position)
    {
        var depth = 1;
        for (var i = position; i < text.Length; i++)
        {
            depth += text[i] switch { '<' => 1, '>' when text[i - 1] != '-' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // clr::h<generic$::p<generic$::T$7>> → T
    [GeneratedRegex(@"(?:clr::)?h<(?:generic\$::)?p<(?:generic\$::)?(\w+)\$\d+>>|(?:generic\$::)?p<(?:generic\$::)?(\w+)\$\d+>")]
    private static partial Regex TypeParameter();

    [GeneratedRegex(@"(?<![\w:])(clr::h|h|clr::ev|clr::ixp|clr::trk|clr::ops|clr::tag|cli::array|array|cli::pin_ptr|cli::interior_ptr)<")]
    private static partial Regex Prelude();

    // 'clr::base_of<B>' (aka 'B') → 'B'
    [GeneratedRegex(@"'(?:(?:typename )?clr::(?:base_of|trk|lit_t|id_t|ixp)\b|decltype\()[^']*' \(aka '([^']*)'\)")]
    private static partial Regex Alias();

    // Missing(1) in a class reads like a declaration to Clang
    [GeneratedRegex("^no type named")]
    private static partial Regex MissingType();

    // no name of the prelude is meant for the user
    [GeneratedRegex(@"; did you mean '(?:simply )?(?:::)?(?:clr|cli|bridge)::[^']*'\?")]
    private static partial Regex PreludeSuggestion();

    // List<int>: a keyword is no correction of a name
    [GeneratedRegex("; did you mean '(?:int|if|is|union|list)'\\?")]
    private static partial Regex KeywordSuggestion();

    // '::System::String' → 'System::String'; a lone '::X' that the user wrote reads as well without it
    [GeneratedRegex(@"(?<![\w>:$])::(?=[A-Za-z_])")]
    private static partial Regex GlobalQualifier();

    [GeneratedRegex(@",\s*(?:1|\[\.\.\.\])\s*$")]
    private static partial Regex Rank1();

    [GeneratedRegex("static data member|non-static data member")]
    private static partial Regex StaticMember();

    [GeneratedRegex(@"(?<=\w)\$(?:k|m)?(?![\w$])|\$(?=::)")]
    private static partial Regex Suffix();

    // '(lambda at /tmp/x.check.cpp:7:14)' → 'lambda expression'
    [GeneratedRegex(@"\(lambda at [^)]*\)")]
    private static partial Regex Closure();

    // basic_string<char, char_traits<char>, allocator<char>> → std::string
    [GeneratedRegex(@"(?:std::)?(?:__cxx11::)?basic_string<(?:char|(?<wide>wchar_t))(?:, (?:std::)?char_traits<\w+>(?:, (?:std::)?allocator<\w+>)?)?>", RegexOptions.ExplicitCapture)]
    private static partial Regex StandardString();

    // 'std::string' (aka 'std::string') → 'std::string'
    [GeneratedRegex(@"'([^']*)' \(aka '\1'\)")]
    private static partial Regex SameType();

    [GeneratedRegex(@"(?<=\w)<>")]
    private static partial Regex EmptyFamily();

    [GeneratedRegex(@"\b(~?\w+)::dtor\$")]
    private static partial Regex NamedDestructor();
}

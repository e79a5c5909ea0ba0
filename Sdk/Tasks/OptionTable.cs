using System.Text.RegularExpressions;

namespace Bridge.Sdk.Tasks;

/// <summary>What <c>AdditionalOptions</c> of MSVC mean to clang, as documented for cl.exe. Stateless.</summary>
internal static partial class OptionTable
{
    private static readonly (Regex Option, string Clang)[] _rewritings =
    [
        (Row("[DUI](.+)"), "-$1"),
        (Row("FI(.+)"), "-include$2"),
        (Row("external:I(.+)"), "-I$2"),
        (Row(@"std:c\+\+latest"), "-std=c++23"),
        (Row("std:(c.+)"), "-std=$2"),
        (Row("O[12xst]"), "-O2"),
        (Row("Od"), "-O0"),
        (Row("W[0-2]"), "-w"),
        (Row("W(3|4|all)"), "-Wall"),
        (Row("WX"), "-Werror"),
        (Row("GR-"), "-fno-rtti"),
        (Row("J"), "-funsigned-char"),
        (Row(@"Zp(\d+)"), "-fpack-struct=$2"),
        (Row("fp:fast"), "-ffast-math"),
        (Row("arch:AVX512"), "-mavx512f"),
        (Row("arch:AVX2"), "-mavx2"),
        (Row("arch:AVX"), "-mavx"),
        (Row("openmp.*"), "-fopenmp"),
    ];

    /// <summary>The meaning of one option: clang's option, the empty text when nothing is to be done, or null when nobody knows.</summary>
    public static string? Translate(string option)
    {
        if (!option.StartsWith('/'))
        {
            return option;
        }

        if (Needless().IsMatch(option))
        {
            return string.Empty;
        }

        var row = Array.Find(_rewritings, r => r.Option.IsMatch(option));
        return row.Option?.Replace(option, row.Clang);
    }

    /// <summary>Parts a text at blanks outside of quotation marks. Options that take their value after a blank are joined with it.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value.Replace("\"", string.Empty, StringComparison.Ordinal)).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            yield return TakesValue().IsMatch(words[i]) && i + 1 < words.Count ? words[i] + words[++i] : words[i];
        }
    }

    private static Regex Row(string pattern) => new($"^/({pattern})$", RegexOptions.CultureInvariant);

    /// <summary>Options that ask for what clang does anyway, or that are about MSVC's own way of working.</summary>
    [GeneratedRegex(
        "^/(utf-8|bigobj|permissive-?|Zc:.+|MP\\d*|FS|FC|EH.*|nologo|clr(:.*)?|source-charset:.+|execution-charset:.+|"
        + "validate-charset-?|sdl-?|GS-?|GF-?|Gy-?|Gw-?|Gm-?|GL-?|G[drzvT]|GR|RTC.+|M[DT]d?|Z[i7I]|Zm.+|Zo-?|Oi-?|Oy-?|Ob\\d|"
        + "wd\\d+|w\\d{5}|we\\d+|wo\\d+|external:W\\d|external:anglebrackets|experimental:.+|diagnostics:.+|analyze-|await.*|"
        + "fp:precise|fp:strict|volatile:.+|guard:.+|Q.+|d[12].+|errorReport:.+|TP|c|showIncludes)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Needless();

    [GeneratedRegex("(?:[^\\s\"]|\"[^\"]*\")+")]
    private static partial Regex Word();

    [GeneratedRegex("^([/-][DUI]|/F[IU]|/AI|/external:I|-include)$")]
    private static partial Regex TakesValue();
}

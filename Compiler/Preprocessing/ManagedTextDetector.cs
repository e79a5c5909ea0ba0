using System.Text.RegularExpressions;
using Bridge.Compiler.Projection;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Tells headers that use C++/CLI from native ones. Stateless; safe for concurrent use.</summary>
internal sealed partial class ManagedTextDetector(IProjectionNames names)
{
    /// <summary>Whether <paramref name="file"/> or anything it includes uses C++/CLI. System headers never do.</summary>
    public bool IsManaged(IncludedFile file) =>
        !file.IsSystem && file.Parts.Exists(part => part switch
        {
            TextPart text => IsManaged(text.Text),
            IncludedFile included => IsManaged(included),
            _ => false,
        });

    /// <summary>Whether <paramref name="text"/> uses C++/CLI.</summary>
    public bool IsManaged(string text)
    {
        text = Literals().Replace(text, "0");
        return Constructs().IsMatch(text) || Handles().Matches(text).Any(IsHandle);
    }

    // a ^ b is a handle declaration only if a is a type; before ) > , % a ^ needs no second look.
    private bool IsHandle(Match match) =>
        match.Groups["certain"].Success || names.IsTypeName(match.Groups["name"].Value);

    [GeneratedRegex(@"(?:u8|[uUL])?R""(?<d>[^(\s]*)\(.*?\)\k<d>""|""(?:\\.|[^""\\\n])*""|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", RegexOptions.Singleline)]
    private static partial Regex Literals();

    // Bridge's own native headers name managed types as clr::h<System::…>.
    [GeneratedRegex(@"\b(?:ref|value|interface)\s+(?:class|struct)\b|\b(?:public|private)\s+(?:class|struct|union|enum|delegate)\b|\bgcnew\b|\bsafe_cast\s*<|\bfor\s+each\s*\(|::\s*typeid\b|\bpin_ptr\s*<|\binterior_ptr\s*<|\[\s*assembly\s*:|(?<!clr::h<)\bSystem\s*::")]
    private static partial Regex Constructs();

    [GeneratedRegex(@"(?<name>[A-Za-z_]\w*)\s*(?:>\s*)*\^\s*(?:(?<certain>[)>,%])|(?=[A-Za-z_]))")]
    private static partial Regex Handles();
}

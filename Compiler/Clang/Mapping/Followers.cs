using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages that follow from a mistake reported elsewhere: names in text that was given up, what a class would inherit
/// from a base that is wrong, results of functions whose type is wrong.</summary>
internal sealed partial class Followers(DesugaredUnit unit, ClangUnit? tree, DiagnosticBag diagnostics)
{
    private const string NotManaged = "C2726";
    private const string ImpossibleBase = "base specifier must name a class";

    private readonly ImmutableArray<TypeDeclarationSyntax> _types = [.. unit.Syntax?.ById.OfType<TypeDeclarationSyntax>() ?? []];

    /// <summary>Whether a message is one of them; <paramref name="mapped"/> is what the user would read.</summary>
    public bool Contain(ClangDiagnostic message, Diagnostic mapped) =>
        IsGivenUp(mapped) || IsOfBrokenFunction(message) || IsOfBrokenType(message, mapped);

    private bool IsGivenUp(Diagnostic mapped) =>
        unit.Syntax?.GivenUp is { Count: > 0 } names && IsAboutMissing(mapped) && Words(Quoted().Match(mapped.Message)).Any(names.Contains);

    private static bool IsAboutMissing(Diagnostic mapped) =>
        mapped.Code is "C2039" or "C2061" or "C2065" or "C3861" or "C2027" or "C2079" or "C2504" or "C2511" or "C2653";

    // Clang goes on with a result of type int.
    private bool IsOfBrokenFunction(ClangDiagnostic message) =>
        Result().IsMatch(message.Message)
        && tree?.InvalidFunctions.Any(f => message.Offset >= f.DefinitionBegin && message.Offset < f.DefinitionEnd) == true;

    private bool IsOfBrokenType(ClangDiagnostic message, Diagnostic mapped)
    {
        var broken = BrokenTypes();
        if (broken.Count == 0 || mapped.Message == ImpossibleBase)
        {
            return broken.Count > 0;
        }

        if (_types.FirstOrDefault(t => mapped.Location.IsWithin(t.Location, t.Braces.Open)) is { } type)
        {
            return broken.Contains(type) && !HasBrokenBases(type);
        }

        var names = broken.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        return Quoted().Matches(mapped.Message).SelectMany(Words).Any(names.Contains)
            || (mapped.Code == NotManaged && message.Notes.Any(n => Word().Matches(n.Message).Any(w => names.Contains(w.Value))))
            || (IsAboutMissing(mapped) && IsInBody(message) && broken.Exists(t => mapped.Location.IsWithin(t.Braces.Open, t.Braces.Close)));
    }

    private bool IsInBody(ClangDiagnostic message) =>
        tree?.Functions.Any(f => message.Offset >= f.BodyBegin && message.Offset < f.DefinitionEnd) == true;

    private bool HasBrokenBases(TypeDeclarationSyntax type) => diagnostics.HasErrorIn(type.Location, type.Braces.Open);

    // With what derives from them.
    private List<TypeDeclarationSyntax> BrokenTypes()
    {
        var broken = _types.Where(HasBrokenBases).ToList();
        for (var i = 0; i < broken.Count; i++)
        {
            var name = broken[i].Name;
            broken.AddRange(_types.Except(broken).Where(t => t.Bases.Any(b => Word().Matches(b).Any(w => w.Value == name))).ToList());
        }

        return broken;
    }

    private static IEnumerable<string> Words(Match match) => Word().Matches(match.Value).Select(m => m.Value);

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Za-z_][A-Za-z_0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex("return object|returned value|should (not )?return a value")]
    private static partial Regex Result();
}

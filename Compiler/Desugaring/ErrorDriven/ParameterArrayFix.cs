using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>f(a, 1, 2)</c> → <c>f(a, clr::gcarray_of&lt;int&gt;(1, 2))</c> where only that fits and <c>f</c> ends in a parameter
/// array (ECMA-372 §18.4). The element type is read from the declaration in the check text.</summary>
internal static partial class ParameterArrayFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, DesugaredUnit unit)
    {
        if (!Message().IsMatch(diagnostic.Message))
        {
            return [];
        }

        var calls = CallText.FindAll(diagnostic, unit.CheckText).DefaultIfEmpty(WithoutArguments(diagnostic, unit.CheckText)).OfType<CallText>();
        return calls.Select(call => Fixes(call, diagnostic, unit).ToList()).FirstOrDefault(fixes => fixes.Count > 0) ?? [];
    }

    private static IEnumerable<TextFix> Fixes(CallText call, ClangDiagnostic diagnostic, DesugaredUnit unit)
    {
        // T v(1, 2): the message tells the type, which the variable's name hides.
        if (Constructed().Match(diagnostic.Message) is { Success: true } constructed)
        {
            call = call with { Name = constructed.Groups["name"].Value };
        }

        if (FreeFunction(call, unit.CheckText) is { Success: true } free)
        {
            var index = int.Parse(free.Groups["index"].Value, CultureInfo.InvariantCulture);
            var element = free.Groups["template"].Success ? Instance(call, unit.CheckText, free.Groups["alias"].Value) : free.Groups["type"].Value.Trim();
            return call.Arguments.Length < index || element is null ? [] : Fix(index, call, element);
        }

        foreach (var method in unit.Syntax.ById.OfType<MethodDeclarationSyntax>().Where(m => IsCandidate(m, call, unit)))
        {
            if ((TemplateElements.IsOf(method, unit.CheckText) ? TemplateElements.Name(method, call, unit.CheckText) : ElementType(method, unit.CheckText)) is { } element)
            {
                return Fix(method.ParameterArrays[0], call, element);
            }
        }

        return [];
    }

    // T v;  →  T v(clr::gcarray_of<E>());
    private static CallText? WithoutArguments(ClangDiagnostic diagnostic, string text)
    {
        var tokens = diagnostic.Offset < 0 ? [] : CheckTextTokens.Read(text, diagnostic.Offset, Math.Min(text.Length, diagnostic.Offset + 200));
        var isVariable = tokens.Length > 1 && tokens[0].IsIdentifier && (tokens[1].Is(";") || tokens[1].Is(","));
        var end = isVariable ? tokens[0].Location.Column + tokens[0].Text.Length : 0;
        return isVariable ? new CallText(tokens[0].Text, -1, end, []) : null;
    }

    private static Match FreeFunction(CallText call, string text) =>
        Regex.Match(text, $@"(?<template>> ?)?\busing (?<alias>{Regex.Escape(call.Name)}\$params\$(?<index>\d+)) = (?<type>[^;]*);");

    // f<int>(1, 2)  →  f$params$0<int>; arguments that are deduced are those of an array.
    private static string? Instance(CallText call, string text, string alias)
    {
        var name = call.Open < 0 ? -1 : text.LastIndexOf(call.Name, call.Open, StringComparison.Ordinal);
        var arguments = name < 0 ? string.Empty : text[(name + call.Name.Length)..call.Open].Trim();
        return arguments.StartsWith('<') ? alias + arguments : null;
    }

    private static bool IsCandidate(MethodDeclarationSyntax method, CallText call, DesugaredUnit unit)
    {
        var name = method.Kind == MethodKind.Constructor && method.ParentId >= 0 ? unit.Syntax.ById[method.ParentId].Name : method.Name;
        return !method.ParameterArrays.IsEmpty && name == Keywords.Unescape(call.Name)
            && call.Arguments.Length >= method.ParameterArrays[0];
    }

    private static IEnumerable<TextFix> Fix(int index, CallText call, string element)
    {
        var elements = call.Arguments.Skip(index).ToList();
        if (elements.Count > 0 && elements[0].Any(t => t.Is("gcarray_of")))
        {
            return [];
        }

        var open = string.Create(CultureInfo.InvariantCulture, $"clr::gcarray_of<{element}>(");
        if (elements.Count > 0)
        {
            return TextFix.Wrap(elements[0][0].Location.Column, call.Close, open, ")");
        }

        return call.Open < 0
            ? [new TextFix(call.Close, call.Close, $"({open}))", 0)]
            : [new TextFix(call.Close, call.Close, (index > 0 ? ", " : "") + open + ")", 0)];
    }

    /// <summary>T of the last parameter <c>clr::h&lt;::cli::array&lt;T&gt;&gt;</c> of the declaration annotated with the method's number.</summary>
    private static string? ElementType(MethodDeclarationSyntax method, string text)
    {
        var annotation = string.Create(CultureInfo.InvariantCulture, $"\"bridge:{method.Id}\")]]");
        var begin = text.IndexOf(annotation, StringComparison.Ordinal);
        if (begin < 0)
        {
            return null;
        }

        var tokens = CheckTextTokens.Read(text, begin + annotation.Length, Math.Min(text.Length, begin + 2000));
        var array = tokens.Select((t, i) => (t, i)).TakeWhile(p => !p.t.Is("{") && !p.t.Is(";")).LastOrDefault(p => p.t.Is("array")).i;
        return array > 0 && array + 2 < tokens.Length ? Arguments(tokens, array + 1, text) : null;
    }

    private static string? Arguments(IReadOnlyList<Token> tokens, int open, string text)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Is("<") ? 1 : tokens[i].Is(">") ? -1 : 0;
            if (depth == 0)
            {
                return text[(tokens[open].Location.Column + 1)..tokens[i].Location.Column];
            }
        }

        return null;
    }

    [GeneratedRegex("^too (few|many) arguments to function call|^no matching |^no viable conversion from .*cli::array")]
    private static partial Regex Message();

    // 'N::C', 'C<N::D>', 'Alias' (aka 'C')
    [GeneratedRegex(@"^no matching constructor for initialization of (?:'[^']*' \(aka )?'([^'<]*::)?(?<name>[^':<]*)[<']")]
    private static partial Regex Constructed();
}

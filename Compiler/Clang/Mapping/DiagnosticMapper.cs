using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Turns Clang's messages about a check text into messages about the user's source:
/// at the user's place, with MSVC's number where there is one, in the words of C++/CLI. One mistake, one message.</summary>
public static partial class DiagnosticMapper
{
    private const string MissingReturn = "return-type";
    private const string Narrowing = "c++11-narrowing";
    private const string Deprecated = "deprecated-declarations";
    private const string UncalledFunction = "C3867";
    private const string NoOperand = "C2679";
    private const string Discarded = "unused-result";

    /// <summary>Reports what the user should know of the messages about <paramref name="unit"/>: not what follows from another of
    /// them, or from text that was given up.</summary>
    public static void Report(DesugaredUnit unit, ClangCheckResult result, DiagnosticBag diagnostics)
    {
        var places = new HashSet<SourceLocation>();
        var texts = new HashSet<(string, int, string)>();
        var followers = new Followers(unit, result.Unit, diagnostics);
        ImmutableArray<(ClangDiagnostic Message, Diagnostic Mapped)> messages = [.. result.Diagnostics
            .Where(m => IsForUser(m, unit.CheckText) && !EndsMain(unit.CheckText, m))
            .Select(m => (m, Map(unit, m, result.Unit)))];
        var broken = new BrokenStatements(unit.CheckText, result.Unit, messages);
        var uncalled = messages.Where(m => m.Mapped.Code == UncalledFunction).Select(m => (m.Mapped.Location.Path, m.Mapped.Location.Line)).ToHashSet();
        var errors = 0;
        foreach (var (message, mapped, isOurs) in messages.Select(m => (m.Message, m.Mapped, IsOurs: CheckTextWords.Occur(m.Mapped))).OrderBy(m => m.IsOurs))
        {
            if (IsNowhere(message) && diagnostics.HasErrors)
            {
                continue;
            }

            // gcnew D(this, R::F): that F is no value explains that nothing fits
            var isKnown = (uncalled.Contains((mapped.Location.Path, mapped.Location.Line)) && (mapped.Code == NoOperand || NoMatch.Applies(message.Message))) || !texts.Add((mapped.Location.Path, mapped.Location.Line, mapped.Message)) || followers.Contain(message, mapped) || broken.Explain(message, mapped)
                || (isOurs && message.IsError && diagnostics.HasErrors);
            errors += message.IsError ? 1 : 0;
            if (!isKnown && !FollowsElsewhere(message, errors) && places.Add(mapped.Location))
            {
                diagnostics.Add(mapped);
            }
        }

        // Whatever explains what: a text with errors has one.
        if (errors > 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(messages.First(m => m.Message.IsError).Mapped);
        }
    }

    /// <summary>Whether it is about text that Clang has lost track of.</summary>
    private static bool IsNowhere(ClangDiagnostic message) => message is { Offset: < 0, Line: <= 0 };

    /// <summary>A message in a header of ours is worth nothing beside one in the user's text.</summary>
    private static bool FollowsElsewhere(ClangDiagnostic message, int known) =>
        message.Offset < 0 && known > 1 && message.Notes.All(n => n.Offset < 0) && Path.GetDirectoryName(message.File) is { } folder && File.Exists(Path.Combine(folder, "projection.h"));

    /// <summary>Most of Clang's warnings are about the desugared form, not about the source.</summary>
    private static bool IsForUser(ClangDiagnostic message, string checkText) => message.IsError
        ? !Following().IsMatch(message.Message)
        : message.Option is MissingReturn or Narrowing or Deprecated or Discarded || IsAboutText(message, checkText);

    /// <summary>Warnings about code that stands in the source as it stands in the check text; names with a dollar are ours.</summary>
    private static bool IsAboutText(ClangDiagnostic message, string checkText) =>
        message.Offset >= 0 && !IsAddedVariable(message, checkText) && !message.Message.Contains('$', StringComparison.Ordinal)
        && WarningLevels.Of(MessageCodes.Find(message.Message)) is not null;

    // for each (T x in c)  →  T x = (T)each$0.cur();        [A]  →  auto a = clr::gc(new A());
    private static bool IsAddedVariable(ClangDiagnostic message, string checkText) =>
        checkText.AsSpan(message.Offset, Math.Min(200, checkText.Length - message.Offset)) is var text
        && (text.StartsWith("a = clr::gc(new ", StringComparison.Ordinal)
            || (text.IndexOf("each$", StringComparison.Ordinal) is var each and >= 0 && text.IndexOf(';') > each));

    /// <summary>Control may reach the end of main without a value; desugaring calls it <c>main$</c> when it takes an array.</summary>
    private static bool EndsMain(string checkText, ClangDiagnostic message)
    {
        var main = message.Option == MissingReturn ? checkText.IndexOf(" main$(", StringComparison.Ordinal) : -1;
        var depth = 0;
        for (var i = main; i >= 0 && i < checkText.Length; i++)
        {
            depth += checkText[i] == '{' ? 1 : checkText[i] == '}' ? -1 : 0;
            if (checkText[i] == '}' && depth == 0)
            {
                return i == message.Offset;
            }
        }

        return false;
    }

    private static Diagnostic Map(DesugaredUnit unit, ClangDiagnostic message, ClangUnit? tree)
    {
        var (code, text) = EnumOperands.Describe(message, tree) ?? ThisMessages.Describe(message, tree) ?? Describe(message, unit.CheckText);
        var level = message.IsError ? null : WarningLevels.Of(code);
        var severity = message.IsError || code == WarningLevels.AlwaysError || level is null ? Severity.Error : Severity.Warning;
        var location = Locate(unit, message);
        return new Diagnostic(code, severity, location, text) { Level = level, Notes = InstantiationNotes.Of(unit, message, location) };
    }

    private static (string Code, string Text) Describe(ClangDiagnostic message, string checkText)
    {
        if (ConstructMessages.Describe(message, checkText) is var (code, construct))
        {
            return (code, MessageWording.Apply(construct));
        }

        if (!NoMatch.Applies(message.Message))
        {
            return (MessageCodes.Find(message.Message), MessageWording.Apply(message.Message));
        }

        var reason = NoMatch.Reason(message);
        var text = reason.Length == 0 ? message.Message : $"{message.Message}: {reason}";
        return (NoMatch.Code(message), MessageWording.Apply(text));
    }

    // Clang tells of labels where the first of two stands.
    private static int LaterOf(ClangDiagnostic message) => RepeatedLabel().IsMatch(message.Message)
        ? message.Notes.Select(n => n.Offset).Append(message.Offset).Max()
        : message.Offset;

    /// <summary>The place in the source; for a message inside a header, the place in the source that led there.</summary>
    private static SourceLocation Locate(DesugaredUnit unit, ClangDiagnostic message)
    {
        var offset = message.Offset >= 0 ? LaterOf(message) : message.Notes.Select(n => n.Offset).FirstOrDefault(o => o >= 0, -1);
        if (offset >= 0)
        {
            return unit.Map.Map(offset);
        }

        return message.File.Length > 0
            ? new SourceLocation(message.File, message.Line, message.Column)
            : new SourceLocation(unit.SourcePath, 1, 1);
    }

    // int*^ p reads like a block of Apple's to Clang, which says so twice.
    [GeneratedRegex("^too many errors emitted|^block pointer to non-function type is invalid")]
    private static partial Regex Following();

    [GeneratedRegex("^multiple default labels|^redefinition of label")]
    private static partial Regex RepeatedLabel();
}

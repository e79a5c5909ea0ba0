using System.Globalization;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>The element type of a parameter array of a class template's member. It depends on the template's arguments, so the class has a name for it,
/// which is found by what is called: <c>q-&gt;Add(1, 2)</c> → the <c>elements$7</c> of what <c>q</c> is a handle to.</summary>
internal static class TemplateElements
{
    /// <summary>The class's name for the element type.</summary>
    public static string AliasOf(MethodDeclarationSyntax method) => string.Create(CultureInfo.InvariantCulture, $"elements${method.Id}");

    /// <summary>Whether the class that declares the method has a name for it.</summary>
    public static bool IsOf(MethodDeclarationSyntax method, string text) => text.Contains($" using {AliasOf(method)} = ", StringComparison.Ordinal);

    /// <summary>Spells the element type for a call; null where what is called is no expression that can be repeated.</summary>
    public static string? Name(MethodDeclarationSyntax method, CallText call, string text)
    {
        var alias = AliasOf(method);
        if (call.Open < 0)
        {
            return $"decltype({call.Name})::{alias}";
        }

        var end = SkipSpace(text, call.Open);
        var name = BeginOfName(text, end);
        return method.Kind == MethodKind.Constructor ? OfConstructed(text, end, name, alias) : OfMember(text, name, alias);
    }

    // C<int>(…)   C<int> c(…)   Alias(…)   Alias c(…)
    private static string? OfConstructed(string text, int end, int name, string alias)
    {
        var before = SkipSpace(text, name);
        var isVariable = name < end && before > 0
            && (text[before - 1] == '>' || text[BeginOfName(text, before)..before] is not ("" or "new" or "return" or "throw"));
        end = isVariable ? before : end;
        return BeginOfPostfix(text, end) is { } type ? $"typename {text[type..end]}::{alias}" : null;
    }

    // o->F(…)   o.F(…)   C<int>::F(…)   F(…)
    private static string? OfMember(string text, int name, string alias)
    {
        var before = text.AsSpan(0, SkipSpace(text, name));
        var length = before.EndsWith("->") || before.EndsWith("::") ? 2 : before.EndsWith(".") ? 1 : 0;
        var end = SkipSpace(text, before.Length - length);
        return length == 0 ? alias
            : BeginOfPostfix(text, end) is not { } begin ? null
            : text[begin..end] == "this" ? "typename clr::handle_target<clr::h<__remove_pointer(decltype(this))>>::type::" + alias
            : before.EndsWith("::") ? $"typename {text[begin..end]}::{alias}"
            : before.EndsWith("->") ? $"typename clr::handle_target<__remove_cvref(decltype({text[begin..end]}))>::type::{alias}"
            : $"typename {Object(text[begin..end])}::{alias}";
    }

    private static string Object(string expression) => $"clr::handle_target<clr::h<__remove_cvref(decltype({expression}))>>::type";

    private static int SkipSpace(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int BeginOfName(string text, int end)
    {
        while (end > 0 && (char.IsLetterOrDigit(text[end - 1]) || text[end - 1] is '_' or '$'))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the postfix expression or type that ends at a place begins.</summary>
    private static int? BeginOfPostfix(string text, int end)
    {
        for (var i = end; ;)
        {
            var name = BeginOfName(text, i);
            if (name < i)
            {
                var before = text.AsSpan(0, name);
                var length = before.EndsWith("->") || before.EndsWith("::") ? 2 : before.EndsWith(".") ? 1 : 0;
                if (length == 0)
                {
                    return name;
                }

                i = name - length;
            }
            else if (i > 0 && text[i - 1] is ')' or ']' or '>')
            {
                i = Opening(text, i);
                if (i < 0)
                {
                    return null;
                }

                if (i == 0 || (BeginOfName(text, i) == i && text[i - 1] is not (')' or ']' or '>')))
                {
                    return i;
                }
            }
            else
            {
                return i < end ? i : null;
            }
        }
    }

    private static int Opening(string text, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= 0 && text[i] is not (';' or '{' or '}' or '"'); i--)
        {
            depth += text[i] is ')' or ']' || (text[i] == '>' && text[i - 1] != '-') ? 1 : text[i] is '(' or '[' or '<' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}

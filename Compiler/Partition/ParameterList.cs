using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Parameters as they are written, and as C++ gets them where managed ones are passed on.</summary>
internal static class ParameterList
{
    /// <summary>The range of each parameter behind an opening parenthesis.</summary>
    public static List<Range> Split(string text, int begin)
    {
        var parts = new List<Range>();
        var depth = 0;
        for (var i = begin; ; i++)
        {
            var c = text[i];
            if (depth == 0 && c is ',' or ')')
            {
                parts.Add(begin..i);
                begin = i + 1;
            }

            if (depth == 0 && c == ')')
            {
                return parts;
            }

            depth += c is '(' or '<' or '[' or '{' ? 1 : c is ')' or '>' or ']' or '}' ? -1 : 0;
        }
    }

    /// <summary>The items of a list that no parentheses surround.</summary>
    public static List<string> Items(string list) =>
        list.Length == 0 ? [] : [.. Split($"{list})", 0).Select(range => list[range].Trim())];

    /// <summary><c>clr::h&lt;String&gt; name, int n = 1</c> → <c>::bridge::managed&lt;clr::h&lt;System::String&gt;&gt; name, int n = 1</c>.</summary>
    public static string Carried(string text, IEnumerable<Range> written, FunctionDecl function, Classifier classifier) =>
        string.Join(", ", written.Zip(function.Parameters, (range, parameter) => Carried(text[range], parameter, classifier)));

    /// <summary><c>T item</c> → <c>::bridge::carried&lt;T&gt; item</c> where it is managed in some instantiations; where it is in all,
    /// <c>clr::h&lt;T&gt; item</c> → <c>::bridge::managed&lt;clr::h&lt;T&gt;&gt; item</c>, of which C++ deduces the arguments of a member template.</summary>
    public static string CarriedInTemplate(string written, VarDecl parameter, bool isManaged)
    {
        var declared = written.Split('=')[0].Trim();
        var end = declared.Length;
        while (end > 0 && (char.IsLetterOrDigit(declared[end - 1]) || declared[end - 1] is '_' or '$'))
        {
            end--;
        }

        var type = declared[..end].Trim();
        var isUnnamed = end == declared.Length || type is "" or "const" or "typename" || type.EndsWith("::", StringComparison.Ordinal);
        return $"::bridge::{(isManaged ? "managed" : "carried")}<{(isUnnamed ? declared : type)}> {EntryCall.Name(parameter)}{(declared.Length < written.Trim().Length ? " = {}" : string.Empty)}";
    }

    /// <summary>One parameter.</summary>
    public static string Carried(string written, VarDecl parameter, Classifier classifier, string? defaultArgument = null) => !NativeSignature.IsCarried(parameter.Type, classifier)
        ? written
        : $"{EntryCall.Managed(parameter.Type)} {EntryCall.Name(parameter)}{(written.Contains('=', StringComparison.Ordinal) ? $" = {defaultArgument ?? "{}"}" : string.Empty)}";
}

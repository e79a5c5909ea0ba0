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

    /// <summary><c>clr::h&lt;String&gt; name, int n = 1</c> → <c>::bridge::managed&lt;clr::h&lt;System::String&gt;&gt; name, int n = 1</c>.</summary>
    public static string Carried(string text, IEnumerable<Range> written, FunctionDecl function, Classifier classifier) =>
        string.Join(", ", written.Zip(function.Parameters, (range, parameter) => Carried(text[range], parameter, classifier)));

    private static string Carried(string written, VarDecl parameter, Classifier classifier) => !NativeSignature.IsCarried(parameter.Type, classifier)
        ? written
        : $"{EntryCall.Managed(parameter.Type)} {EntryCall.Name(parameter)}{(written.Contains('=', StringComparison.Ordinal) ? " = {}" : string.Empty)}";
}

using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    // In C++ a handle is a type; in C++/CLI ^ and % belong to a declarator (ECMA-372 §12.3.1):
    // R ^a, b, %c = b;   →   clr::h<R> a; R b; R& c = b;
    private void SplitDeclarators(TypePath path, List<int> operators)
    {
        var first = operators.Count == 0 ? path.End : operators[^1] + 1;
        if (operators.Count > 1 || !BeginsStatement(path.Begin) || !IsStatementStart(path.Begin) || !IsDeclarator(first) || buffer[first + 1].Is("["))
        {
            return;
        }

        var written = operators.Count == 0 ? string.Empty : buffer[operators[0]].Text;
        var current = written;
        for (var i = AfterPart(first); i < buffer.Count - 1 && !buffer[i].Is(";") && !buffer[i].Is(")") && !buffer[i].Is("}"); i = AfterPart(i))
        {
            if (buffer[i].Is(",") && ReadDeclarator(i + 1) is { } own && own != current)
            {
                edits.Replace(i, $"; {Declared(path, buffer[first].Text, written, own)} ");
                current = own;
            }

            if (buffer[i].Is(",") && current.Length > 0 && ReadDeclarator(i + 1) == current)
            {
                _typeOperators.Add(i + 1);
                edits.Replace(i + 1);
            }
        }
    }

    // Where one statement cannot become two.
    private bool IsStatementStart(int begin) => buffer[begin - 1].Kind == TokenKind.Punctuator && buffer[begin - 1].Text is ";" or "{" or "}";

    // The ^ or % of a declarator, or nothing when it is one of C++; null when it is something else.
    private string? ReadDeclarator(int i) =>
        IsDeclarator(buffer[i].Is("*") || buffer[i].Is("&") ? i + 1 : i) ? string.Empty
        : (buffer[i].Is("^") || buffer[i].Is("%")) && IsDeclarator(i + 1) ? buffer[i].Text
        : null;

    private bool IsDeclarator(int i) =>
        buffer[i].IsIdentifier && !Keywords.IsCpp(buffer[i].Text)
        && buffer[i + 1].Kind == TokenKind.Punctuator && buffer[i + 1].Text is "," or ";" or "=" or "(" or "{" or "[";

    private int AfterPart(int i) =>
        buffer[i].Is("<") && buffer[i - 1].IsIdentifier && buffer.AfterAngles(i) is var after and > 0 ? after : buffer.After(i);

    // The name as it is written, where that is all of the type: messages show it.
    private static string Declared(TypePath path, string first, string written, string own)
    {
        var plain = !path.HasArguments && written == "^" ? path.Name : written switch
        {
            "^" => $"typename clr::handle_target<decltype({first})>::type",
            "%" => $"__remove_reference_t(decltype({first}))",
            _ => $"decltype({first})",
        };
        return own switch { "^" => $"clr::h<{plain}>", "%" => $"clr::trk<{plain}>", _ => plain };
    }
}

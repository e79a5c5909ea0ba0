using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    private bool IsTypeParameter(int i) => buffer[i].IsIdentifier && names.IsTypeParameter(buffer[i].Text, i);

    private bool IsNewTypeParameter(int i) =>
        IsTypeParameter(i + 1) && !buffer[i + 2].Is("::") && (!buffer[i + 2].Is("(") || buffer[i + 3].Is(")"));

    // gcnew T(), gcnew T  →  clr::gnew<T>()                                                    (ECMA-372 §31.4.2)
    private int GcNewTypeParameter(int i)
    {
        edits.Replace(new TokenRange(i, i + 2), "clr::gnew<", new TokenRange(i + 1, i + 2), buffer[i + 2].Is("(") ? ">" : ">()");
        return i + 2;
    }

    // T^, T*, T& and T::X are refused; T% and T::typeid are not.
    private void CheckTypeParameter(TypePath path)
    {
        var first = path.Begin;
        if (!IsTypeParameter(first))
        {
            return;
        }

        var next = buffer[first + 1];
        if (next.Kind == TokenKind.Punctuator && next.Text is "^" or "*" or "&" or "&&")
        {
            diagnostics.Report(Descriptors.IndirectionOnTypeParameter, buffer[first].Location, buffer[first].Text);
        }
        else if (next.Is("::") && !buffer[first + 2].Is("typeid"))
        {
            diagnostics.Report(Descriptors.QualifiedByTypeParameter, buffer[first].Location, buffer[first].Text);
        }
    }
}

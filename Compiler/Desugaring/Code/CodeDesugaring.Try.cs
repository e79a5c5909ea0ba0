namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    // try {A} finally {F}              →  try {A} catch (clr::finally_) {F}
    // try {A} catch (…) {B} finally {F} →  try { try {A} catch (…) {B} } catch (clr::finally_) {F}      (ECMA-372 §16.7)
    // __try {A} __finally {F}          →  try {A} catch (clr::finally_) {F}      (Microsoft; Clang refuses __except)
    private int Try(int i)
    {
        var (end, hasHandlers, finallyAt) = ReadTry(i);
        if (finallyAt > 0 && end > 0)
        {
            edits.Replace(i, "try");
            edits.Replace(finallyAt, hasHandlers ? "} catch (clr::finally_)" : "catch (clr::finally_)");
            if (hasHandlers)
            {
                edits.After(i, " { try");
            }
        }

        return i + 1;
    }

    private int AfterTry(int i) => ReadTry(i).End;

    private (int End, bool HasHandlers, int Finally) ReadTry(int i)
    {
        var end = buffer.After(i + 1);
        var hasHandlers = false;
        while (buffer[end].Is("catch"))
        {
            hasHandlers = true;
            end = buffer.After(AfterParentheses(end));
        }

        return buffer[end].Text is "finally" or "__finally" && buffer[end + 1].Is("{")
            ? (buffer.After(end + 1), hasHandlers, end)
            : (end, hasHandlers, -1);
    }
}

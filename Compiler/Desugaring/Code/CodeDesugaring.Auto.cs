namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    // auto^ h = e;  →  clr::handle auto h = e;     auto% r = e;  →  auto& [[clang::annotate_type("tracking")]] r = e;
    private int Auto(int i)
    {
        if (buffer[i + 1].Is("^"))
        {
            edits.Before(i, "clr::handle ");
            edits.Replace(i + 1);
        }
        else if (buffer[i + 1].Is("%"))
        {
            edits.Replace(i + 1, "& [[clang::annotate_type(\"tracking\")]]");
        }
        else
        {
            return i + 1;
        }

        _typeOperators.Add(i + 1);
        return i + 2;
    }
}

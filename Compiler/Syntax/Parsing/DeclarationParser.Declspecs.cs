using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // '__declspec' '(' … ')': speaks of native code. What it cannot say of managed types is a mistake, the rest says nothing.
    private void ReadDeclspecs(DiagnosticDescriptor imported)
    {
        while (At("__declspec", "("))
        {
            var word = _buffer[_position + 2].Text;
            if (word is "dllimport" or "dllexport")
            {
                Report(imported, Current, word);
            }
            else if (word == "align")
            {
                Report(Descriptors.AlignmentOfManaged, Current);
            }

            var end = _buffer.After(_position + 1);
            Drop(_position, end);
            _position = end;
        }
    }

    private bool AtManagedDeclspec()
    {
        var index = _position;
        while (_buffer.IsSequence(index, "__declspec", "("))
        {
            index = _buffer.After(index + 1);
        }

        return index > _position && IsManagedTypeAt(SkipAccess(index));
    }
}

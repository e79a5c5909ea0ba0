using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // native-declaration: tokens up to ';' or the end of a function body
    private SyntaxNode? ParseNative(int end, string enclosing)
    {
        var start = _position;
        if (At("public") || At("private"))
        {
            // "public class N": visibility of a native type.
            _dropped.Add(_position++);
        }

        var dropped = DropAttributes(AfterTemplateHeads());
        var shape = new NativeShape(_buffer, _position, end).Read();
        var nested = ParseNested(_position, shape, enclosing, []);
        _position = shape.End;
        var range = new TokenRange(start, shape.End);
        return shape.Function is { } function
            ? function with { Tokens = range, DroppedAttributes = dropped }
            : new NativeNode(range, WarnOfEnum(start, shape.DeclaredType)) { Nested = nested };
    }

    // template<class T> [Obsolete] void C<T>::F() { … }
    private TokenRange DropAttributes(int index)
    {
        var first = index;
        while (index > _position && _buffer[index].Is("[") && !_buffer[index + 1].Is("["))
        {
            index = _buffer.After(index);
        }

        Drop(first, index);
        return new TokenRange(first, index);
    }

    private string? WarnOfEnum(int start, string? name)
    {
        if (_buffer[start].Is("enum") && _buffer[start + 1].Text is "class" or "struct" && name is not null)
        {
            Report(Descriptors.NativeEnumClass, _buffer[start + 2], name);
        }

        return name;
    }
}

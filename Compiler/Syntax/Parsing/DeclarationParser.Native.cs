using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // native-declaration: tokens up to ';' or the end of a function body
    private SyntaxNode? ParseNative(int end, string enclosing, ImmutableArray<AttributeNode> attributes)
    {
        var start = _position;
        DropVisibility();
        var inner = ParseInnerAttributes(AfterTemplateHeads(), ref attributes);
        var shape = new NativeShape(_buffer, _position, end).Read();
        var nested = ParseNested(_position, shape, enclosing, []);
        _position = shape.End;
        var range = new TokenRange(start, shape.End);
        return shape.Function is { } function
            ? ReadDefinition(function with { Tokens = range }, attributes, inner) ?? WithoutAttributes(function with { Tokens = range }, inner)
            : WithoutAttributes(new NativeNode(range, WarnOfEnum(start, shape.DeclaredType)) { Nested = nested }, inner);
    }

    // "public class N", "template<class T> private class N": visibility of a native type
    private void DropVisibility()
    {
        var at = AfterTemplateHeads();
        if (_buffer[at].Is("public") || _buffer[at].Is("private"))
        {
            _dropped.Add(at);
            _position += at == _position ? 1 : 0;
        }
    }

    // template<class T> [Obsolete] void C<T>::F() { … }
    private TokenRange ParseInnerAttributes(int begin, ref ImmutableArray<AttributeNode> attributes)
    {
        var start = _position;
        _position = begin;
        attributes = begin > start ? attributes.AddRange(ParseAttributeSections()) : attributes;
        var range = new TokenRange(begin, _position);
        _position = start;
        return range;
    }

    // MSVC does not emit those of native functions either.
    private SyntaxNode WithoutAttributes(SyntaxNode node, TokenRange attributes)
    {
        Drop(attributes.Begin, attributes.End);
        return node;
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

using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // What is declared between the brace of the type just parsed and its semicolon.
    private SyntaxNode? _trailing;

    private bool HasTrailing => _trailing is not null;

    // nested-type declarator (',' declarator)* ';'   →  nested-type ';' and fields of it
    private FieldNode ParseTrailingFields(TypeScope scope, int typeName)
    {
        var start = _position;
        var context = new MemberContext(scope, start, [], _buffer.Count - 1, TokenRange.None);
        while (At("^") || At("%"))
        {
            _position++;
        }

        var fields = ParseFieldsOf(context, new TokenRange(start, _position), MemberModifiers.None);
        return fields with { TypeName = typeName };
    }

    // type declarator (',' declarator)* ';'   →  type ';' and variables of it
    private VariablesNode ParseTrailingVariables(int typeName)
    {
        var start = _position;
        SkipDeclarators();
        ExpectSemicolon();
        return new VariablesNode(new TokenRange(start, _position), typeName);
    }

    private void SkipDeclarators()
    {
        while (!At(";") && !At("}") && Current.Kind != TokenKind.EndOfFile)
        {
            _position = Next(_position, _buffer.Count);
        }
    }

    private IEnumerable<SyntaxNode> TakeTrailing()
    {
        if (_trailing is { } node)
        {
            _trailing = null;
            yield return node;
        }
    }
}

using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // parameters: '(' (parameter (',' parameter)*)? ')'
    // parameter: attribute-section* '...'? type name? ('=' default)?
    private ParameterListNode ParseParameters(
        out ImmutableArray<int> arrays, out ImmutableDictionary<int, ImmutableArray<AttributeSyntax>> attributesByIndex)
    {
        var open = _position;
        var close = _buffer.Partner(open);
        var parts = SplitAtCommas(open + 1, close);
        var (parameters, attributes) = (ImmutableArray.CreateBuilder<TokenRange>(), ImmutableArray.CreateBuilder<AttributeNode>());
        var (arrayList, byIndex) = (new List<int>(), ImmutableDictionary.CreateBuilder<int, ImmutableArray<AttributeSyntax>>());
        for (var i = 0; i < parts.Length; i++)
        {
            _position = parts[i].Begin;
            var own = ParseAttributeSections();
            if (own.Any(IsParamArray))
            {
                own = own.RemoveAll(IsParamArray);
                arrayList.Add(i);
            }

            attributes.AddRange(own);
            if (!own.IsEmpty)
            {
                byIndex[i] = SyntaxOf(own);
            }

            if (At("...") && _position + 1 < parts[i].End)
            {
                arrayList.Add(i);
                _position++;
            }

            parameters.Add(new TokenRange(_position, parts[i].End));
        }

        _position = close + 1;
        (arrays, attributesByIndex) = ([.. arrayList], byIndex.ToImmutable());
        return new ParameterListNode(new TokenRange(open, close + 1), parameters.ToImmutable(), attributes.ToImmutable());
    }

    // [ParamArray] array<T>^ a is ... array<T>^ a
    private bool IsParamArray(AttributeNode attribute) => Keywords.IsParamArray(_buffer[attribute.Name.End - 1].Text);
}

using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private readonly List<DefinitionSyntax> _definitions = [];

    // definition: attribute-section* head qualifier name '(' (attribute-section* parameter) (',' …)* ')' body
    private FunctionNode? ReadDefinition(FunctionNode function, ImmutableArray<AttributeNode> attributes, TokenRange inner)
    {
        if ((attributes.IsEmpty && !HasParameterAttributes(function.Parameters)) || !IsOfManagedType(function.Qualifier))
        {
            return null;
        }

        var end = _position;
        _position = function.Parameters.Begin;
        var parameters = ParseParameters(out _, out var parameterAttributes);
        _position = end;
        var syntax = new DefinitionSyntax(_definitions.Count, SyntaxOf(attributes), parameterAttributes);
        _definitions.Add(syntax);
        return function with
        {
            Definition = new DefinitionNode(function.Tokens with { Begin = inner.End }, inner, syntax, attributes.AddRange(parameters.Attributes)),
        };
    }

    private bool HasParameterAttributes(TokenRange parameters) =>
        SplitAtCommas(parameters.Begin + 1, parameters.End - 1).Any(p => _buffer[p.Begin].Is("[") && !_buffer[p.Begin + 1].Is("["));

    // R::F, C<T>::F, R::P::get: what is defined here has been declared before.
    private bool IsOfManagedType(TokenRange qualifier)
    {
        var names = Enumerable.Range(qualifier.Begin, qualifier.Length).Select(i => _buffer[i].Text).ToHashSet(StringComparer.Ordinal);
        return _declarations.Any(d => d is TypeDeclarationSyntax && names.Contains(d.Name));
    }
}

using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private readonly OutsideDefinitions _outside;
    private readonly Dictionary<int, OutsideTypeNode> _readOutside = [];

    /// <summary>Reads the definition, further down and outside of the class, of the nested class that was just declared.</summary>
    private TypeNode? ParseOutside(DeclarationContext context, int name, ManagedTypeKind kind)
    {
        var (after, start) = (_position, _outside.StartOf(PathOf(context, name, TokenRange.None)));
        if (context.Scope is null || context.Generic is not null || start <= name || _readOutside.ContainsKey(start))
        {
            return null;
        }

        _position = start;
        var heads = ReadTemplateHeads();
        var attributes = context.Attributes.AddRange(ParseAttributeSections());
        _position = SkipAccess(_position);
        var outer = ReadOuterClasses(heads);
        var node = ParseClass(context with
        {
            Start = start,
            Attributes = attributes,
            Heads = heads with { Begin = outer.Heads.End },
            Outer = outer,
        }) as TypeNode;
        _position = after;
        return node is null ? null : Remember(node, kind);
    }

    private TypeNode Remember(TypeNode node, ManagedTypeKind declared)
    {
        if (node.Declaration.Kind != declared)
        {
            Report(Descriptors.OtherKind, _buffer[node.NameToken], node.Declaration.Name);
        }

        _readOutside.Add(node.Tokens.Begin, new OutsideTypeNode(node));
        return node;
    }

    // The first heads are those of the classes around it.
    private OuterClassesNode ReadOuterClasses(TokenRange heads)
    {
        var qualifier = new TokenRange(_position + 2, OutsideDefinitions.AfterQualifier(_buffer, _position + 2));
        var end = heads.Begin;
        for (var count = OutsideDefinitions.CountTemplates(_buffer, qualifier); count > 0 && end < heads.End; count--)
        {
            end = _buffer.AfterParameters(end + 1);
        }

        return new OuterClassesNode(heads with { End = end }, qualifier);
    }

    // ref class A::B {…};   that no class A has declared
    private bool RejectOutside()
    {
        var name = OutsideDefinitions.AfterQualifier(_buffer, _position);
        if (name == _position)
        {
            return false;
        }

        var outer = Enumerable.Range(_position, name - _position).Last(i => _buffer[i].IsIdentifier && _buffer[i + 1].Text is "::" or "<");
        var types = _declarations.OfType<TypeDeclarationSyntax>().ToList();
        if (types.Find(d => d.Name == _buffer[name].Text && d.ParentId >= 0 && _declarations[d.ParentId]?.Name == _buffer[outer].Text) is { } first)
        {
            Report(Descriptors.TypeDefinedTwice, _buffer[name], first.Name, first.Location);
        }
        else if (types.Exists(d => d.Name == _buffer[outer].Text && d.GenericParameters.IsEmpty))
        {
            Report(Descriptors.NotAMember, _buffer[name], _buffer[name].Text, _buffer[outer].Text);
        }
        else
        {
            Report(Descriptors.NestedOutside, _buffer[outer], $"{_buffer[outer].Text}::{_buffer[name].Text}");
        }

        Recover(_buffer.Count - 1);
        Accept(";");
        return true;
    }

    private string PathOf(DeclarationContext context, int name, TokenRange arguments) => NamespaceNode.Nest(
        context.Scope?.Path ?? context.Namespace.Replace(".", "::", StringComparison.Ordinal), _buffer[name].Text + Join(arguments));
}

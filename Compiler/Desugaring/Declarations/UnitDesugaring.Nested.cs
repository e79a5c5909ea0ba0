using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // class N { ref class C {…}; };  →  class N { struct C; friend clr::bl<> clr$bases(clr::tag<C>*); struct C : … {…}; };
    private void Native(NativeNode node)
    {
        var begin = node.Tokens.Begin;
        foreach (var nested in node.Nested)
        {
            Native(node.Tokens with { Begin = begin, End = nested.Type.Tokens.Begin });
            Nested(nested, node);
            begin = nested.Type.Tokens.End;
        }

        Native(node.Tokens with { Begin = begin });
        DefineStatics();
    }

    private void Nested(NestedNode nested, NativeNode outer)
    {
        if (DefinitionOf(nested, outer) is { } type && _announced.Add(type.Declaration.Id))
        {
            _writer.Generated(" " + ForwardDeclaration(type), type.NameToken);
            InPlace(type, "friend ");
        }

        if (nested.Type is DelegateNode function)
        {
            Delegate(function, isNested: true);
        }
        else if (nested.Type is TypeNode definition)
        {
            _path.AddRange(nested.Classes);
            Class(definition);
            _path.RemoveRange(_path.Count - nested.Classes.Length, nested.Classes.Length);
        }
        else
        {
            _writer.Generated(" " + ForwardDeclaration(nested.Type), nested.Type.Tokens.Begin);
        }
    }

    private TypeNode? DefinitionOf(NestedNode nested, NativeNode outer) =>
        nested.Type as TypeNode ?? outer.Nested.Where(n => n.Classes.SequenceEqual(nested.Classes)).Select(n => n.Type).OfType<TypeNode>()
            .FirstOrDefault(t => nested.Type is ForwardNode forward && _buffer[t.NameToken].Text == _buffer[forward.NameToken].Text);
}

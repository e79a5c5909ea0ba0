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

    // ref class A::B {…};   template<class T> ref class C<T>::D {…};   →  struct A::B : … {…};   template<class T> struct C<T>::D : … {…};
    private void Outside(TypeNode node, OuterClassesNode outer)
    {
        var classes = Enumerable.Range(outer.Qualifier.Begin, outer.Qualifier.Length)
            .Where(i => _buffer[i].IsIdentifier && _buffer[i + 1].Text is "::" or "<").Select(i => _buffer[i].Text).ToList();
        var templates = outer.Heads.IsEmpty ? 0 : 1;
        _path.AddRange(classes);
        _templates += templates;
        _code.Apply(outer.Heads, CodeContext.Signature);
        _code.Apply(outer.Qualifier, CodeContext.Signature);
        _writer.Range(outer.Heads);
        Class(node);
        _templates -= templates;
        _path.RemoveRange(_path.Count - classes.Count, classes.Count);
        DefineStatics();
    }

    private static List<Piece> OuterClasses(TypeNode node) => node.Outer is { } outer ? [outer.Qualifier] : [];

    private TypeNode? DefinitionOf(NestedNode nested, NativeNode outer) =>
        nested.Type as TypeNode ?? outer.Nested.Where(n => n.Classes.SequenceEqual(nested.Classes)).Select(n => n.Type).OfType<TypeNode>()
            .FirstOrDefault(t => nested.Type is ForwardNode forward && _buffer[t.NameToken].Text == _buffer[forward.NameToken].Text);
}

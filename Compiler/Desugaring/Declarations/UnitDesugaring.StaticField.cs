using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    private readonly List<TypeNode> _classes = [];
    private readonly List<Action> _definitions = [];

    /// <summary>Writes a class; what its static fields are initialised with may need the complete class, and then stands behind it.</summary>
    private void WithDefinitions(TypeNode node, Action write)
    {
        _classes.Add(node);
        write();
        _classes.RemoveAt(_classes.Count - 1);
        if (_classes.Count == 0)
        {
            _definitions.ForEach(definition => definition());
            _definitions.Clear();
        }
    }

    // static C^ One = gcnew C();  →  static clr::h<C> One;  …};  decltype(C::One) C::One = clr::gc(new C());
    private bool DefersInitializer(FieldNode node) =>
        !_isView && node.Declarators is [{ Declaration: { IsStatic: true, IsLiteral: false }, Initializer: { IsEmpty: false } initializer }]
        && _buffer[initializer.Begin].Is("=")
        && _classes.TrueForAll(c => !c.Template.IsPresent && c.Generic is null)
        && _classes.Exists(c => Contains(initializer, _buffer[c.NameToken].Text));

    private void DeferInitializer(DeclaratorNode node, ManagedTypeKind owner)
    {
        _code.Apply(node.Initializer, MemberContext(owner));
        _writer.Range(new TokenRange(node.Tokens.Begin, node.Initializer.Begin));
        var name = string.Join("::", _classes.Select(c => _buffer[c.NameToken].Text).Append(_buffer[node.NameToken].Text));
        _definitions.Add(() =>
        {
            _writer.Line();
            _writer.Generated($"decltype({name}) {name} ", node.NameToken);
            _writer.Range(node.Initializer);
            _writer.Generated(";", node.NameToken);
        });
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // [A(x, N = y)]  →  static void attr$K() { auto a = clr::gc(new AAttribute(x)); a->N = y; }
    private void Attributes(ImmutableArray<AttributeNode> attributes, CodeContext context)
    {
        foreach (var attribute in _isView ? [] : attributes)
        {
            _code.Apply(attribute.Name, context);
            AddSuffix(attribute);
            Attribute(attribute, context with { IsDeclaration = false });
        }
    }

    // [A] void R::F() {…}  →  static void attr$K() {…}  [[clang::annotate("bridge:define:N")]] void R::F() {…}
    private void AttributesOf(DefinitionNode? definition)
    {
        if (definition is null)
        {
            return;
        }

        Attributes(definition.Attributes, CodeContext.Native);
        if (!definition.Inner.IsEmpty)
        {
            _edits.Replace(definition.Inner);
        }

        _edits.Before(definition.Tokens.Begin, string.Create(CultureInfo.InvariantCulture, $"[[clang::annotate(\"bridge:define:{definition.Syntax.Id}\")]] "));
    }

    private void Attribute(AttributeNode node, CodeContext context)
    {
        var id = node.Syntax.Id.ToString(CultureInfo.InvariantCulture);
        foreach (var argument in node.Positional.Concat(node.Named))
        {
            _code.Apply(argument, context);
        }

        _writer.Line();
        _writer.Pieces(
            node.Tokens.Begin,
            [
                $"{(_templates > 0 ? EagerAnnotation : string.Empty)}[[clang::annotate(\"bridge:attr:{id}\")]] static void attr${id}() {{ auto a = clr::gc(new ",
                node.Name, "(", .. Separated(node.Positional), "));",
                .. node.Named.SelectMany<TokenRange, Piece>(argument => [" a->", argument, ";"]),
                " }",
            ]);
    }

    // The short name of FooAttribute is Foo (ECMA-372 §29.2).
    private void AddSuffix(AttributeNode node)
    {
        var simple = _buffer[node.Name.End - 1].Text;
        if (_names.IsType(simple + "Attribute") && _names.FindManaged([simple])?.Declaration.Kind != ManagedTypeKind.RefClass)
        {
            _edits.After(node.Name.End - 1, "Attribute");
        }
    }
}

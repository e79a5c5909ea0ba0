using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // public enum class E : U { A, B = 2 };  →  enum class E : U { A, B = 2 };
    private void Enum(EnumNode node)
    {
        Attributes([.. node.Attributes, .. node.Enumerators.SelectMany(e => e.Attributes)], CodeContext.Native);
        _writer.Line();
        _writer.Pieces(
            node.NameToken,
            [$"enum class {Annotation(node.Declaration)} {_buffer[node.NameToken].Text} : ", .. UnderlyingType(node), " {"]);
        foreach (var enumerator in node.Enumerators)
        {
            var name = enumerator.Tokens.Begin;
            _code.Apply(enumerator.Tokens with { Begin = name + 1 }, CodeContext.Native);
            _writer.Range(new TokenRange(name, name + 1));
            _writer.Generated($" {Annotation(enumerator.Declaration)}", name);
            _writer.Range(enumerator.Tokens with { Begin = name + 1 });
            _writer.Generated(",", name);
        }

        _writer.Line();
        _writer.Generated("};", node.Tokens.End - 1);
    }

    private List<Piece> UnderlyingType(EnumNode node)
    {
        if (node.UnderlyingType.IsEmpty)
        {
            return ["int"];
        }

        Signature(node.UnderlyingType, Syntax.ManagedTypeKind.EnumClass);
        return [node.UnderlyingType];
    }
}

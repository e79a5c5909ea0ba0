using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // [StructLayout(…, Pack = 1)] value struct V {…};
    // →  _Pragma("pack(push, 1)") struct V {…}; _Pragma("pack(pop)")
    private void BeginPacking(TypeNode node)
    {
        if (Packing(node) is { } bytes)
        {
            _writer.Generated($"_Pragma(\"pack(push, {bytes})\") ", node.NameToken);
        }
    }

    private void EndPacking(TypeNode node)
    {
        if (Packing(node) is not null)
        {
            _writer.Generated(" _Pragma(\"pack(pop)\")", node.CloseBrace);
        }
    }

    private string? Packing(TypeNode node) => Layouts(node).SelectMany(a => a.Named).Where(IsPack).Select(a => _buffer[a.End - 1].Text).FirstOrDefault();

    // C++ knows how the CLI lays a class out unless the attribute says more than how the fields are packed.
    private string LayoutMark(TypeNode node) => Layouts(node).All(IsOnlyPacking) ? string.Empty : " using sized$ = void;";

    private IEnumerable<AttributeNode> Layouts(TypeNode node) =>
        node.Attributes.Where(a => _buffer[a.Name.End - 1].Text is "StructLayout" or "StructLayoutAttribute");

    private bool IsOnlyPacking(AttributeNode layout) =>
        layout.Positional is [var kind] && _buffer[kind.End - 1].Text == "Sequential"
        && layout.Named.All(a => IsPack(a) || _buffer[a.Begin].Text == "CharSet");

    private bool IsPack(TokenRange argument) =>
        argument.End - argument.Begin == 3 && _buffer[argument.Begin].Text == "Pack"
        && _buffer[argument.End - 1].Text is "1" or "2" or "4" or "8" or "16";
}

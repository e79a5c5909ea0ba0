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

    private string? Packing(TypeNode node) => node.Attributes
        .Where(a => _buffer[a.Name.End - 1].Text is "StructLayout" or "StructLayoutAttribute")
        .SelectMany(a => a.Named).Where(a => IsPack(a)).Select(a => _buffer[a.End - 1].Text).FirstOrDefault();

    private bool IsPack(TokenRange argument) =>
        argument.End - argument.Begin == 3 && _buffer[argument.Begin].Text == "Pack"
        && _buffer[argument.End - 1].Text is "1" or "2" or "4" or "8" or "16";
}

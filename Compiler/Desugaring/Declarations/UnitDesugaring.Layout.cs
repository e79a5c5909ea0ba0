using System.Collections.Immutable;
using System.Globalization;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Layouts that attributes give: C++ learns them, so that native code has them too.</summary>
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

    // [StructLayout(…, Size = 24)] value struct V {…};  →  struct [[clang::annotate("bridge:size:24")]] V {…};
    // What says more than packing, size and offsets the CLI alone knows.
    private string LayoutAnnotation(TypeNode node)
    {
        var layouts = Layouts(node).ToList();
        var size = layouts.SelectMany(a => a.Named).Where(IsSize).Select(a => _buffer[a.End - 1].Text).FirstOrDefault();
        return !layouts.TrueForAll(a => IsKnown(a, node)) ? "[[clang::annotate(\"bridge:unsized\")]] "
            : size is null ? string.Empty
            : $"[[clang::annotate(\"bridge:size:{size}\")]] ";
    }

    // [FieldOffset(4)] int n;  →  [[clang::annotate("bridge:offset:4")]] int n;
    private string OffsetAnnotation(FieldNode node) =>
        Offset(node) is { } offset ? $"[[clang::annotate(\"bridge:offset:{offset}\")]] " : string.Empty;

    private string? Offset(FieldNode node) => Named(node.Attributes, "FieldOffset").Select(a => a.Positional is [var bytes] ? Number(bytes) : null).FirstOrDefault();

    private IEnumerable<AttributeNode> Layouts(TypeNode node) => Named(node.Attributes, "StructLayout");

    private IEnumerable<AttributeNode> Named(ImmutableArray<AttributeNode> attributes, string name) =>
        attributes.Where(a => _buffer[a.Name.End - 1].Text is var text && (text == name || text == name + "Attribute"));

    private bool IsKnown(AttributeNode layout, TypeNode node) =>
        layout.Positional is [var kind] && layout.Named.All(a => IsPack(a) || IsSize(a) || _buffer[a.Begin].Text == "CharSet")
        && _buffer[kind.End - 1].Text switch
        {
            "Sequential" => true,
            "Explicit" => node.Members.OfType<FieldNode>().All(f => f.Declarators[0].Declaration.IsStatic || Offset(f) is not null),
            _ => false,
        };

    private bool IsPack(TokenRange argument) => Value(argument, "Pack") is "1" or "2" or "4" or "8" or "16";

    private bool IsSize(TokenRange argument) => Value(argument, "Size") is not null;

    // The number of an argument Name = number.
    private string? Value(TokenRange argument, string name) =>
        argument.Length == 3 && _buffer[argument.Begin].Text == name ? Number(argument with { Begin = argument.End - 1 }) : null;

    private string? Number(TokenRange value) =>
        value.Length == 1 && int.TryParse(_buffer[value.Begin].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && (number == 0 || _buffer[value.Begin].Text[0] != '0')
            ? _buffer[value.Begin].Text
            : null;
}

namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string ShapeVariables = "std::unique_ptr<Kind> kind(newKind(1)); Shape H shape = Shape::Make(2); Managing managing(3); Topmost top(4);";

    private void WriteShape(int depth, int indent) => Line(indent, OneOf(
        () => $"shape = {ShapeValue(2)};",
        () => $"kind.reset({OneOf(() => $"newKind({Int(1)})", () => $"{KindValue()}.clone()")});",
        () => $"{{ {OneOf("Managing", "Topmost")} local({Int(1)}); note(\"local\", local.{KindCall(1)}); }}",
        () => $"{{ std::vector<std::unique_ptr<Kind>> kinds; kinds.emplace_back(newKind({Int(1)})); kinds.emplace_back({KindValue()}.clone()); note(\"total\", totalOf(kinds)); }}",
        () => $"{KindValue()}.visit({OneOf("m", "a", "v[1]")});",
        () => $"note(\"shape\", {Shaped(depth + 1)});",
        () => $"note(\"kind\", {KindValue()}.{KindCall(2)});",
        () => $"{{ const Kind& base = {OneOf(() => $"Managing({Int(1)})", () => $"Topmost({Int(1)})", KindValue)}; note(\"base\", weighed(base, {Int(1)})); }}",
        () => $"if (Square H square = dynamic_cast<Square H>({ShapeValue(1)})) note(\"square\", square->{OneOf("Plain(1)", "Size(2)", "Shape::Size(3)", "Area(1.5)")}); else note(\"none\", 0);",
        () => $"if (auto* managing2 = dynamic_cast<Managing*>(&{KindValue()})) note(\"is\", managing2->size());"));

    private string KindValue() => OneOf("(*kind)", "managing", "top");

    private string KindCall(int depth) => OneOf(
        () => $"weight({Int(depth)})",
        () => "size()",
        () => $"twice({Int(depth)})",
        () => $"weight(shape->Size({Int(depth)}))");

    private string ShapeValue(int depth) => depth <= 0
        ? OneOf("shape", "Shape::Make(1)", "Shape::Make(a)")
        : OneOf(
            () => $"Shape::Make({Int(depth - 1)})",
            () => $"{ShapeValue(depth - 1)}->Grown()",
            () => $"(NEW {OneOf("Shape", "Square", "Cube")}({Int(depth - 1)}))",
            () => $"({Truth(depth - 1)} ? {ShapeValue(depth - 1)} : shape)");

    private string Shaped(int depth) => OneOf(
        () => $"({ShapeValue(1)})->Size({StillInt(1)})",
        () => $"shape->{OneOf("Size", "Area", "Plain")}({Int(depth)})",
        () => $"shape->Area({Real(1)})",
        () => $"sizeOf({ShapeValue(1)}, {StillInt(1)})",
        () => $"weighed({KindValue()}, shape->Size({Int(1)}))",
        () => $"shape->Size({KindValue()}.{KindCall(1)})");
}

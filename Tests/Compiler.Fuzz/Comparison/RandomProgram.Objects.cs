namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string ObjectVariables =
        "Store<int> H store = NEW Store<int>(); Store<Cell> H cells = NEW Store<Cell>(); Cell cell = Cell::Of(3); Outer H keeper = NEW Outer(1); ARRAY2(short) grid = NEW_ARRAY2(short, 3, 4); "
        + "Transform H transform = OF_STATIC(Transform, Outer, Square); store->Add(1); cells->Add(cell); ARRAY(Cell) row = NEW_ARRAY(Cell, 4);";

    private void WriteManaged(int depth, int indent)
    {
        var name = Next("object");
        switch (depth > 0 ? _random.Next(6) : 5)
        {
            case 0:
                Line(indent, $"{{ {OneOf("Outer", "More", "Inner")} {name}({Int(1)});");
                WriteBlock(depth, indent);
                Line(indent + 1, $"{Leave()} }}");
                break;
            case 1:
                Line(indent, $"{{ {OneOf("Outer", "More")} H {name} = NEW {OneOf("More")}({Int(1)});".Replace("More H", "Outer H", StringComparison.Ordinal));
                WriteBlock(depth, indent);
                Line(indent + 1, $"note(\"sum\", {name}->Sum({Int(1)})); delete {name}; }}");
                break;
            case 2:
                Line(indent, $"EACH(int, {name}, LIST(int, {Int(1)}, {StillInt(1)}, 3), 3) {{");
                WriteLoopBody(depth, indent);
                Line(indent, "}");
                break;
            default:
                Line(indent, ManagedStatement(name));
                break;
        }
    }

    private string ManagedStatement(string name) => OneOf(
        () => $"store->Add({Int(2)});",
        () => $"cells->Add({CellValue(1)});",
        () => $"cell = {CellValue(2)};",
        () => $"note(\"cell\", {CellUse(1)});",
        () => $"AT2(grid, ({Int(1)}) % 3 & 1, ({StillInt(1)}) & 3) {OneOf("=", "+=", "-=", "^=")} (short)({StillInt(1)});",
        () => $"note(\"grid\", AT2(grid, 1, ({Int(1)}) & 3)++);",
        () => $"transform = {Made()};",
        () => $"note(\"call\", CALL(transform, {Int(2)}));",
        () => $"note(\"times\", keeper->{OneOf("Sum", "Times")}({Int(2)}));",
        () => $"note(\"fresh\", keeper->Fresh({Int(1)})->Get());",
        () => $"row[{StillInt(1)} & 3] = {CellValue(1)}; row[1].Move({Int(1)}); note(\"row\", row[{StillInt(0)} & 3].row);",
        () => $"{{ Cell TRACK {name} = {OneOf("row[2]", "cell")}; {name}.row = {Int(1)}; {name}.weight += 1; note(\"tracked\", {name}.Move(1)); }}",
        () => $"{{ BOXED(Cell) {name} = BOX(Cell, {CellValue(1)}); UNBOXED({name}).row += {StillInt(1)}; note(\"boxed\", UNBOXED({name}).Move({Int(1)})); }}",
        () => $"note(\"largest\", largest{OneOf(string.Empty, "<int>")}({Int(1)}, {StillInt(1)}));",
        () => $"note(\"last\", store->Last() + store->At({Int(1)}) + cells->Last().row);");

    private string Made() => OneOf(
        () => "OF_STATIC(Transform, Outer, Square)",
        () => "OF_MEMBER(Transform, keeper, Outer, Times)",
        () => "OF_MEMBER(Transform, store, Store<int>, Add)",
        () => "COMBINED(Transform, OF_MEMBER(Transform, keeper, Outer, Sum), OF_STATIC(Transform, Outer, Square))",
        () => $"({Truth(1)} ? transform : {Made()})");

    private string CellValue(int depth) => depth <= 0
        ? OneOf("cell", "row[1]", "cells->Last()", "Cell()")
        : OneOf(
            () => $"Cell::Of({Int(depth)})",
            () => $"cells->At({Int(depth)})",
            () => $"row[{Int(depth)} & 3]",
            () => $"({Truth(depth)} ? {CellValue(depth - 1)} : {CellValue(depth - 1)})");

    private string CellUse(int depth) => OneOf(
        () => $"cell.Move({Int(depth)})",
        () => $"row[2].Move({Int(depth)})",
        () => $"{CellValue(depth)}.row",
        () => $"{CellValue(depth)}.weight",
        () => $"(cell.column {OneOf("+=", "=", "-=")} {Int(depth)})",
        () => $"(row[{StillInt(1)} & 3].row {OneOf("+=", "=", "*=")} {Int(depth)})");
}

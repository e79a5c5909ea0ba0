namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string ValueVariables =
        "Vec vec = Vec::Of(2); Panel H panel = NEW Panel(); Stock<int> H ints = NEW Stock<int>(); Stock<Vec> H vecs = NEW Stock<Vec>(); GRID(int) field = NEW_GRID(int, 3, 4); CUBE(short) block = NEW_CUBE(short, 2, 3, 2); "
        + "JAGGED(int) rows = NEW_JAGGED(int, 3); for (int i = 0; i < 3; i++) AT(rows, i) = ROW(int, i + 1); ARRAY(Vec) path = NEW_ARRAY(Vec, 4); ANY box = BOX_OF(int, 3);";

    private void WriteValue(int depth, int indent) => Line(indent, OneOf(
        () => $"vec = {VecOf(2)}; if (vec.x > 9999 || vec.x < -9999 || vec.y > 9999 || vec.y < -9999) vec = Vec::Of(2);",
        () => $"path[{StillInt(1)} & 3] = {VecOf(1)}; note(\"path\", path[{StillInt(0)} & 3].x);",
        () => $"path[1] = path[{Int(1)} & 3]; path[2].Turn({Int(1)}); note(\"turned\", path[2].x);",
        () => $"note(\"equal\", {VecOf(1)} {OneOf("==", "!=", "<")} {OneOf("vec", "path[1]")});",
        () => $"if (!{OneOf("vec", "path[3]")}) note(\"zero\", 1); else note(\"some\", {VecOf(1)}.x);",
        () => $"panel->{OneOf("Wide", "Slim", "Tiny")} {OneOf("=", "+=", "-=", "^=", "|=")} {StillInt(1)};",
        () => $"panel->Real {OneOf("+=", "=", "-=")} {StillReal(0)}; note(\"real\", panel->Real++ + 1);",
        () => $"note(\"wide\", {OneOf("panel->Wide++", "++panel->Slim", "--panel->Tiny", "panel->Tiny++", "panel->Slim--", "panel->Wide")} + 0);",
        () => $"panel->Same({Int(1)})->{OneOf("Wide", "Tiny", "Slim")} {OneOf("+=", "=", "*=")} {StillInt(1)} & 63;",
        () => $"panel->CELL(Cell2, {Int(1)} & 3, {StillInt(1)} & 3) {OneOf("=", "+=", "^=")} {StillInt(1)};",
        () => $"panel->Spot = {VecOf(1)}; note(\"spot\", panel->Spot.x + panel->Spot.y);",
        () => $"note(\"put\", ints->Put({Int(1)}) + ints->Get({StillInt(0)}));",
        () => $"vecs->Put({VecOf(1)}); vecs->Swap({Int(1)}, 1); note(\"vecs\", vecs->Get({StillInt(0)}).x + vecs->Count());",
        () => $"note(\"latter\", latter<{OneOf("int", "long long", "double")}>({StillInt(1)}, {Int(1)}));",
        () => $"vec = latter<Vec>(vec, {VecOf(1)}); if (vec.x > 9999 || vec.x < -9999) vec = Vec::Of(1);",
        () => $"AT_GRID(field, {StillInt(1)} & 1, {Int(1)} & 3) {OneOf("=", "+=", "-=", "^=", "*=")} {StillInt(1)};",
        () => $"note(\"field\", within(field, {Int(1)} & 3, {StillInt(1)} & 7));",
        () => $"AT_CUBE(block, {StillInt(0)} & 1, 2, {Int(1)} & 1) {OneOf("=", "+=", "^=")} (short)({StillInt(1)}); note(\"block\", AT_CUBE(block, 0, 2, 1)++ + LENGTH(block));",
        () => $"try {{ AT_ROW(rows, {StillInt(1)} & 3, {StillInt(1)} & 3) += {StillInt(1)}; note(\"rows\", AT_ROW(rows, 2, {Int(1)} & 3)); }} catch (OUTSIDE) {{ note(\"outside\", 1); }}",
        () => $"AT(rows, {StillInt(0)} & 1) = ROW(int, ({Int(1)} & 3) + 1); note(\"length\", LENGTH(AT(rows, 1)));",
        () => $"box = {OneOf(() => $"BOX_OF(int, {Int(1)})", () => $"BOX_OF(double, {StillReal(0)})", () => $"BOX_OF(Vec, {VecOf(1)})", () => $"BOX_OF(bool, {Truth(1)})")};",
        () => "note(\"box\", sumOfBox(box));",
        () => $"if (IS({OneOf("int", "Vec", "double")}, box)) note(\"is\", {Int(1)});"));

    private string VecOf(int depth) => depth <= 0
        ? OneOf("vec", "path[2]", "Vec::Of(a)", "vecs->Get(1)")
        : OneOf(
            () => $"Vec::Of({Int(depth - 1)})",
            () => $"({VecOf(depth - 1)} {OneOf("+", "-")} {OneOf("vec", "path[1]")})",
            () => $"({VecOf(depth - 1)} * {OneOf("2", "a")})",
            () => $"(3 * {VecOf(depth - 1)})",
            () => $"(-{VecOf(depth - 1)})",
            () => $"({VecOf(depth - 1)} << 2)",
            () => $"({Truth(depth - 1)} ? {VecOf(depth - 1)} : vec)",
            () => $"vecs->Put({VecOf(depth - 1)})",
            () => $"path[{Int(depth - 1)} & 3]",
            () => "panel->Spot");
}

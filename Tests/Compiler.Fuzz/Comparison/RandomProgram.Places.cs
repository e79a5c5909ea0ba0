namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string PlaceVariables =
        "Space H space = NEW Space(); Branch branch = Branch(); Packet packet = packed(3); Cells shareds = shared(0x11223344u); Tight firm = tight(2); Lane slots = lanes(1); Spot spot = Spot();";

    private void WritePlace(int depth, int indent) => Line(indent, OneOf(
        () => $"{Bits()} {OneOf("=", "+=", "-=", "^=", "|=", "*=")} {StillInt(1)};",
        () => $"note(\"bits\", (double)({Bits()} = {StillInt(1)}));",
        () => $"note(\"bits\", (double)({Bits()}{OneOf("++", "--")})); note(\"bits\", (double)({OneOf("++", "--")}{Bits()}));",
        () => $"note(\"packet\", {OneOf("contents", "Space::Contents")}({PacketOf(1)}));",
        () => $"{OneOf("packet", "branch.packets[0]", "space->branch->packets[1]", "*branch.packet(1)")} = {PacketOf(1)};",
        () => $"branch = {BranchOf(1)}; note(\"branch\", branch.p + branch.q + branch.number + branch.at(1, 2) + branch.inner.a + branch.packets[1].tail);",
        () => $"{{ Branch copy = {BranchOf(1)}; copy.at({Int(1)}, {StillInt(1)}) += 3; note(\"copy\", copy.matrix[1][2] + copy.matrix[0][1]); std::swap(copy.words[0], copy.words[2]); space->branch->words[1] = copy.words[0]; }}",
        () => $"space->Under().{OneOf("p", "number", "inner.a", "matrix[1][1]", "words[2].bytes[1]", "packets[0].level")} {OneOf("=", "+=")} {StillInt(1)};",
        () => $"{Overlaid()} {OneOf("=", "+=", "^=", "<<=")} {OneOf("3", "(a & 7)", "129 & 15", "(m & 3)")}; note(\"overlaid\", shareds.whole / 3.0 + shareds.signedBytes[3] + branch.words[1].high);",
        () => $"note(\"whole\", Space::Whole({OneOf(() => "shareds", () => "branch.words[2]", () => $"Space::Shared({Int(1)})", () => "shared(0x80808080u)")}));",
        () => $"firm.{OneOf("c", "i", "s")} {OneOf("=", "+=", "-=")} {StillInt(1)}; firm.d += 0.5; note(\"firm\", {OneOf("Space::Tail", "packSum")}({OneOf("firm", "tight(a)")}));",
        () => $"slots.f[{StillInt(0)} & 3] {OneOf("=", "+=", "*=")} (float)({StillInt(0)}); if (!(slots.f[0] < 1e6f && slots.f[1] < 1e6f && slots.f[2] < 1e6f && slots.f[3] < 1e6f)) slots = lanes(3); note(\"lane\", {OneOf("Space::Lane4", "lane")}({OneOf("slots", "lanes(a)")}, {StillInt(0)}));",
        () => $"{{ PINNED(int) pinned = &space->numbers[{StillInt(0)} & 1]; fill(pinned, 4, {Int(1)}); int* raw = pinned; raw[1] += 3; *(raw + 2) ^= 1; note(\"pinned\", sumOf(pinned, 3) + raw[3]); }}",
        () => $"{{ INTERIOR(int) inner = &space->numbers[0]; inner += {StillInt(0)} & 3; *inner++ = {StillInt(1)}; *inner {OneOf("+=", "-=")} {StillInt(1)}; note(\"inner\", (double)(inner - &space->numbers[0]) + *inner + inner[-1]); }}",
        () => $"{{ INTERIOR(Spot) inner = {OneOf(() => "&space->spots[1]", () => $"space->Place({Int(1)} & 1)", () => "&space->one")}; inner->x {OneOf("=", "+=")} {Int(1)}; note(\"spot\", inner->Shift({StillInt(1)})); *inner = spot; note(\"spot\", (*inner).x + (inner == &space->one)); }}",
        () => $"{{ PINNED(Spot) pinned = &space->spots[{StillInt(0)} & 3]; Spot* raw = pinned; raw->y++; spot = *raw; Spot copy = *pinned; copy.Shift(3); *raw = copy; note(\"raw\", raw->x + pinned->y); }}",
        () => $"{{ PINNED(unsigned char) pinned = &space->bytes[0]; std::memcpy(pinned, &firm, sizeof(firm)); Tight back; std::memcpy(&back, pinned, sizeof(back)); note(\"back\", packSum(back) + space->bytes[2]); }}",
        () => $"for (INTERIOR(int) each = &space->numbers[0]; each != &space->numbers[5]; ++each) {{ *each ^= {StillInt(0)}; }} note(\"numbers\", space->numbers[3]);",
        () => $"Space::{OneOf("Set", "Raise")}(space->numbers[{StillInt(0)} & 3], {Int(1)});".Replace("Raise", "Set", StringComparison.Ordinal),
        () => $"Space::Move(&{OneOf("space->numbers[1]", "space->last", "space->one.x", "space->spots[2].x", "a", "branch.p", "branch.matrix[1][1]")}, {Int(1)}); note(\"last\", space->last + a + branch.p);",
        () => $"Space::Shift({OneOf("space->one", "space->spots[1]", "spot")}, {Int(1)}); note(\"shifted\", space->one.x + space->spots[1].z + spot.x);",
        () => $"space->one = {OneOf(() => "spot", () => "space->spots[2]", () => $"*space->Place({Int(1)})")}; space->one.x++; note(\"one\", spot.x + space->spots[2].x);",
        () => $"{{ Root& root = branch; root.p += {Int(1)}; Branch* down = static_cast<Branch*>(&root); down->r++; note(\"root\", down->p + down->r); }}",
        () => $"note(\"tail\", tailOf({OneOf("&packet", "nullptr", "branch.packet(1)", "&space->Under().packets[0]")}));",
        () => $"note(\"size\", sizeof(Branch) + sizeof(Packet) + sizeof(Tight) + sizeof(Lane) + offsetof(Branch, words));",
        () => $"{{ Packet list[3] = {{ {PacketOf(1)}, packet }}; list[{StillInt(0)} & 1].level = {StillInt(0)}; note(\"list\", contents(list[1]) + list[2].tail); }}"));

    private string Bits()
    {
        var packet = OneOf("packet", "branch.packets[1]", "branch.packet(0)->", "space->branch->packets[0]", "(*branch.packet(1))");
        return packet + (packet.EndsWith("->", StringComparison.Ordinal) ? string.Empty : ".") + OneOf("kind", "level", "serial", "tail");
    }

    private string Overlaid() => OneOf("shareds", "branch.words[1]", "space->branch->words[0]", "branch.words[a & 1]") + "." + OneOf("whole", "low", "high", "bytes[2]", "bytes[3]", "signedBytes[3]");

    private string PacketOf(int depth) => OneOf(
        () => "packet", () => "branch.packets[1]", () => "*branch.packet(0)", () => $"packed({Int(depth)})", () => $"Space::Packed({Int(depth)})",
        () => $"({Truth(1)} ? packet : {OneOf("branch.packets[0]", "packed(2)")})");

    private string BranchOf(int depth) => OneOf(
        () => $"grown(branch, {Int(depth)})", () => $"Space::Grown({OneOf("branch", "*space->branch", "Branch()")}, {Int(depth)})", () => "space->Under()", () => "*space->branch");
}

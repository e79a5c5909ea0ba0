namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string ClanVariables = "Crown crown(2); Jewel jewel(3); Both2 two(4); Diamond diamond(5); std::unique_ptr<Named> someone(newNamed(1)); Clan H clan = NEW Clan(2);";

    private void WriteClan(int depth, int indent) => Line(indent, OneOf(
        () => $"note(\"called\", {NamedValue()}.called({Int(depth + 1)}));",
        () => $"note(\"named\", {NamedValue()}.Named::called({Int(1)}));",
        () => $"note(\"counted\", {CountedValue()}.counted({Int(depth + 1)}));",
        () => $"note(\"shared\", {CommonValue()}.shared({Int(depth + 1)}));",
        () => $"note(\"second\", {OneOf("viaSecond", "Clan::Visit")}({CountedValue()}, {Int(1)}));",
        () => $"note(\"virtual\", {OneOf("viaVirtual(&", "Clan::Shared(")}{CommonValue()}, {Int(1)}));",
        () => $"note(\"turned\", {OneOf("diamond", "crown", "jewel", "static_cast<Right&>(jewel)")}.turned({Int(1)}) + {OneOf("crown", "jewel", "static_cast<Left&>(diamond)")}.only({StillInt(1)}));",
        () => $"note(\"ratio\", {CountedValue()}.ratio());",
        () => $"someone.reset({OneOf(() => $"newNamed({Int(1)})", () => $"new Jewel({StillInt(1)})", () => "nullptr")}); if (!someone) someone.reset(new Crown(1));",
        () => $"{{ {OneOf("Crown", "Jewel", "Both2", "Diamond")} local({Int(1)}); note(\"local\", {OneOf("&local != nullptr", "sizeof(local) > 8")}); }}",
        () => $"{{ std::unique_ptr<Counted1> counted(new {OneOf("Both2", "Crown", "Jewel")}({Int(1)})); note(\"counted\", viaSecond(*counted, {StillInt(1)})); if (auto* back = dynamic_cast<Crown*>(counted.get())) note(\"back\", back->only({Int(1)})); }}",
        () => $"{{ std::unique_ptr<Common> common(new {OneOf("Diamond", "Crown", "Jewel")}({Int(1)})); if (auto* side = dynamic_cast<Named*>(common.get())) note(\"side\", side->called({Int(1)})); else note(\"no side\", common->common); }}",
        () => $"note(\"type\", typeid({NamedValue()}) == typeid({OneOf("Named", "Both2", "Crown", "Jewel", "crown")}));",
        () => $"note(\"name\", (double)std::strlen(typeid({OneOf(NamedValue, CommonValue)}).name()));",
        () => $"note(\"kind\", kindOf({NamedValue()}));",
        () => $"if (Crown* top = {OneOf("Clan::Top", "dynamic_cast<Crown*>")}(&{NamedValue()})) note(\"top\", top->left + top->count); else note(\"low\", 1);",
        () => $"try {{ note(\"cast\", dynamic_cast<Counted1&>({NamedValue()}).counted({Int(1)})); }} catch (const std::bad_cast&) {{ note(\"bad cast\", 1); }}",
        () => $"note(\"self\", {NamedValue()}.self()->called({Int(1)}));",
        () => "note(\"self\", crown.self()->only(1) + jewel.self()->count + two.self()->name);",
        () => $"note(\"member\", viaMember({NamedValue()}, &Named::called, {Int(1)}));",
        () => $"{{ int (Crown::*only)(int) = &Crown::only; int (Both2::*counted)(int) = &Both2::counted; double Common::*common = &Common::common; note(\"through\", (jewel.*only)({Int(1)}) + (crown.*counted)({StillInt(1)}) + crown.*common); }}",
        () => $"{{ int Right::*right = &Right::right; jewel.*right += {StillInt(1)}; short Crown::*count = &Crown::count; (&crown)->*count = 3; note(\"right\", jewel.right + crown.count); }}",
        () => $"{OneOf("jewel", "crown")}.{OneOf("left", "right", "count", "name")} {OneOf("=", "+=", "^=")} {StillInt(1)} & 63;",
        () => $"clan = NEW Clan({Int(1)});",
        () => $"{{ Clan local({Int(1)}); note(\"clan\", local.Called({StillInt(1)}) + (local.Second() != nullptr)); }}",
        () => "note(\"addresses\", ((char*)static_cast<Counted1*>(&jewel) > (char*)&jewel) + (static_cast<Common*>(&crown) == static_cast<Common*>(static_cast<Right*>(&crown))) + (dynamic_cast<void*>(static_cast<Counted1*>(&two)) == &two));"));

    private string NamedValue() => OneOf("crown", "jewel", "two", "(*someone)", "(*clan->Get())", "static_cast<Named&>(jewel)", "(*crown.self())");

    private string CountedValue() => OneOf("crown", "jewel", "two", "static_cast<Counted1&>(crown)", "(*static_cast<Counted1*>(&jewel))");

    private string CommonValue() => OneOf("crown", "jewel", "diamond", "static_cast<Left&>(crown)", "static_cast<Right&>(jewel)", "static_cast<Common&>(diamond)");
}

namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string HolderVariables = "Holder H holder = NEW Holder(); Traced own(5); std::vector<Traced> stock; stock.reserve(64);";

    private void WriteHolder(int depth, int indent)
    {
        switch (depth > 0 ? _random.Next(9) : 8)
        {
            case 0:
                Line(indent, $"for (auto{OneOf("&&", "&", string.Empty)} {Next("each")} : {OneOf(() => $"std::vector<Traced>(several({StillInt(1)}))", () => "stock", () => "stock")}) {{");
                WriteLoopBody(depth, indent);
                Line(indent, "}");
                break;
            case 1:
                Line(indent, $"for (const Traced& {Next("each")} : {OneOf(() => $"basket({Int(1)})", () => $"holder->List({Int(1)})", () => $"Basket{{{Held(1)}, {Held(1)}}}", () => $"both({Int(1)}).second.id > 3 ? several(1) : holder->List({Int(1)})")}) {{");
                WriteLoopBody(depth, indent);
                Line(indent, "}");
                break;
            case 2:
                Line(indent, $"if ({Condition()}) {{");
                WriteBlock(depth, indent);
                Line(indent, $"}} else if ({Condition()}) {{");
                WriteBlock(depth, indent);
                Line(indent, "}");
                break;
            case 3:
                var turn = Next("turn");
                Line(indent, $"for (int {turn} = 0; {turn} < 3 && {Condition()}; {turn}++, note(\"step\", {Counting(1)})) {{");
                WriteLoopBody(depth, indent);
                Line(indent, "}");
                break;
            case 4:
                var left = Next("left");
                Line(indent, $"{{ int {left} = 2; while ({left}-- > 0 && {Condition()}) {{");
                WriteLoopBody(depth, indent);
                Line(indent, "} }");
                break;
            case 5:
                Line(indent, $"switch ({Held(1)}.get() & 3) {{ case 0: {{ Traced here({Int(1)}); note(\"zero\", here.get()); }} case 1: note(\"one\", 1); break; default: note(\"else\", {Counting(1)}); }}");
                break;
            case 6:
                Line(indent, $"{{ Traced {Next("local")} = {Held(2)};");
                WriteBlock(depth, indent);
                Line(indent + 1, $"if ({Truth(1)}) return {Counting(1)};");
                Line(indent, "}");
                break;
            default:
                Line(indent, HolderStatement());
                break;
        }
    }

    private string HolderStatement() => OneOf(
        () => $"note(\"counting\", {Counting(2)});",
        () => $"note(\"counting\", {Counting(2)});",
        () => $"{Condition()};",
        () => $"own = {Held(2)};",
        () => $"own = holder->Make({Int(1)}).twin();",
        () => $"holder->{OneOf("Add", "Add", "Swap")}(own);",
        () => $"holder->Add({Held(2)});",
        () => $"holder->Move({OneOf(() => Fresh(1), () => "std::move(own)", () => "Traced(own)")}); own.id = 3;",
        () => $"holder->Change({Int(1)}) {OneOf("= own", "+= 3", "= made(2)")};",
        () => $"{{ const Traced& bound = {Fresh(2)}; note(\"bound\", bound.id + account->Move(1)); }}",
        () => $"{{ Traced&& bound = {Fresh(2)}; bound.add(1); note(\"bound\", bound.get()); own = std::move(bound); }}",
        () => $"{{ auto owned1 = holder->Owned({Int(1)}); note(\"owned\", owned1->get()); if ({Truth(1)}) note(\"absorb\", holder->Absorb(std::move(owned1))); note(\"left\", owned1 != nullptr); }}",
        () => $"{{ Owner owner1 = {OneOf("owner", "holder->Give")}({Int(1)}); owner1 = {OneOf("holder->Give", "owner")}({StillInt(1)}); note(\"owner\", holder->Consume(std::move(owner1)) + owner1.get()); }}",
        () => $"{{ auto list = {OneOf(() => $"holder->List({Int(1)})", () => $"several({StillInt(1)})", () => $"std::vector<Traced>{{{Held(1)}, {Held(1)}}}")}; note(\"list\", Holder::Sum(list) + Holder::Sum(stock)); }}",
        () => $"{{ Basket basket1{{{Held(1)}, {Held(1)}}}; for (auto& each : basket1) each.add({StillInt(0)}); note(\"front\", basket1.front().get()); }}",
        () => $"if (stock.size() < 20) stock.{OneOf(() => $"push_back({Held(1)})", () => $"emplace_back({Int(1)})")}; note(\"stock\", (double)stock.size());",
        () => $"{{ Both pair2 = Holder::Pair2({Int(1)}); own = pair2.{OneOf("first", "second")}; note(\"pair\", pair2.second.get()); }}",
        () => $"if (Traced* pointer = holder->Pointer({Int(1)})) note(\"pointer\", pointer->get()); else note(\"null\", 1);",
        () => $"{{ std::function<int(const Traced&)> function = seen; note(\"function\", function({Held(1)})); }}");

    private string Condition() => OneOf(
        () => $"{Held(1)}.big()",
        () => $"({Held(1)}.big() {OneOf("&&", "||")} {Held(1)}.big())",
        () => $"({Held(1)}.big() && 3 < {Held(1)}.id)",
        () => $"({Truth(1)} && {Held(1)}.big() && account->Is({Counting(1)}))",
        () => $"(({Truth(1)} ? {Held(1)} : {Fresh(1)}).big())",
        () => $"!({Held(1)}.big() || {Condition()})",
        () => $"({Held(1)} < own)",
        () => $"(bool){Held(1)}");

    /// <summary>A prvalue.</summary>
    private string Fresh(int depth) => depth <= 0
        ? OneOf(() => $"holder->Make({StillInt(0)})", () => $"made({StillInt(0)})")
        : OneOf(
            () => $"holder->Make({Int(depth - 1)})",
            () => $"holder->Chosen({Int(depth - 1)})",
            () => $"holder->Pass({Held(depth - 1)})",
            () => $"Holder::Added({Held(depth - 1)}, own)",
            () => $"withDefault({Int(depth - 1)})",
            () => $"withDefault({StillInt(depth - 1)}, {Held(0)})",
            () => $"{Held(depth - 1)}.twin()",
            () => $"(*holder->Owned({Int(depth - 1)})).twin()",
            () => $"({Truth(depth - 1)} ? {Fresh(depth - 1)} : {Fresh(depth - 1)})",
            () => $"(account->Move({Int(depth - 1)}), {Fresh(depth - 1)})");

    private string Held(int depth) => depth <= 0
        ? OneOf(() => "own", () => "holder->Kept()", () => Fresh(0))
        : OneOf(
            () => Fresh(depth),
            () => Fresh(depth),
            () => "own",
            () => "holder->Kept()",
            () => "same(own)",
            () => $"({Truth(depth - 1)} ? own : {Held(depth - 1)})",
            () => $"basket({Int(depth - 1)}).front().twin()",
            () => $"Holder::Pair2({Int(depth - 1)}).{OneOf("first", "second")}",
            () => $"(*holder->Owned({Int(depth - 1)}))");

    private string Counting(int depth) => OneOf(
        () => $"holder->Take({Held(depth)})",
        () => $"holder->Two({Held(0)}, own)",
        () => $"{Held(depth)}.get()",
        () => $"holder->Make({Int(1)}).twin().id",
        () => $"listed({{{Held(1)}, {Held(0)}}})",
        () => $"Holder::Late({Int(1)})",
        () => $"holder->Owned({Int(1)})->get()",
        () => $"holder->Absorb({OneOf("holder->Owned", "owned")}({Int(1)}))",
        () => $"holder->Consume({OneOf("holder->Give", "owner")}({Int(1)}))",
        () => $"(int)Basket{{{Held(1)}, {Held(1)}}}.all().size()",
        () => $"account->Move({Held(depth)}.get())",
        () => $"({Condition()} ? {Held(1)}.get() : {Int(1)})");
}

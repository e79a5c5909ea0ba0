namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string SignalVariables =
        "Gauge gauge(3); FineGauge fine(5); Step step = &plus3; Member member = &Gauge::up; ClrStep clr = &clrOnly; Bell H bell = NEW Bell(4); Signal H signal = OF_FUNCTION(Signal, Bell::Loud);";

    private void WriteSignal(int depth, int indent) => Line(indent, OneOf(
        () => $"step = {StepOf()};",
        () => $"note(\"step\", {OneOf("step", "(*step)", "stepOf(a)", "steps[2]", "(flag ? step : &flipped)")}({Int(depth + 1)}));",
        () => $"note(\"through\", through({StepOf()}, {StillInt(1)}));",
        () => $"{{ Step list[] = {{ {StepOf()}, {StepOf()}, &noted }}; note(\"all\", throughAll(list, 3, {Int(1)})); list[{StillInt(0)} & 1] = step; note(\"same\", list[0] == step); }}",
        () => $"member = {OneOf(() => "&Gauge::up", () => "&Gauge::down", () => $"memberOf({Int(1)})", () => $"({Truth(1)} ? &Gauge::down : member)")};",
        () => $"note(\"member\", ({OneOf("gauge", "fine")}.*{OneOf("member", "memberOf(a)")})({Int(1)}));",
        () => $"{{ Gauge* pointer = {OneOf("&gauge", "&fine")}; Turn turn = &Gauge::turn; note(\"turn\", (pointer->*turn)({Int(1)}) + (pointer->*member)({StillInt(1)})); }}",
        () => $"note(\"throughMember\", throughMember({OneOf("gauge", "fine")}, member, {Int(1)}));",
        () => $"{{ int Gauge::*level = &Gauge::level; fine.*level += {StillInt(0)} & 7; note(\"level\", gauge.*level + fine.level + (member == &Gauge::up)); }}",
        () => $"clr = {OneOf(() => "&clrOnly", () => "clrTwice", () => $"clrOf({Int(1)})")};",
        () => $"note(\"clr\", {OneOf("clr", "(*clr)", "clrOf(a)", "(flag ? clr : &clrTwice)")}({Int(1)}));",
        () => $"{{ ClrStep list[2] = {{ clr, &clrTwice }}; note(\"list\", list[{StillInt(0)} & 1]({Int(1)})); }}",
        () => $"signal = {SignalOf(2)};",
        () => $"note(\"signal\", INVOKE(signal, {Int(1)}));",
        () => $"note(\"over\", Bell::{OneOf("Through(signal, 3)", "Through(bell->Own(), a)", "Deep(2, signal)", "Deep(1, bell->Own())")});",
        () => $"ADD(bell->Rung, {SignalOf(1)}); note(\"rung\", bell->RaiseRung({Int(1)})); REMOVE(bell->Rung, {OneOf("OF_FUNCTION(Signal, Bell::Loud)", "OF_OBJECT(Signal, bell, Bell, Ring)")});",
        () => $"ADD(bell->Rung, OF_OBJECT(Signal, bell, Bell, Mute)); note(\"raise\", bell->RaiseRung({Int(1)})); bell = NEW Bell({Int(1)});",
        () => $"note(\"calls\", {OneOf("counter()", "Bell::Calls()", "depth(a & 3)", "depth(1, 3)")});",
        () => $"note(\"counted\", counted({OneOf("1", "'c'", "b")}, {OneOf("2.5f", "x", "k")}, {OneOf("\"text\"", "5u", "7ll", "e")}));",
        () => $"note(\"bound\", bound<{OneOf("&plus3", "times2")}>({Int(1)}));",
        () => $"larger(a, m) {OneOf("+=", "=", "^=")} {StillInt(1)} & 255; larger(v[1], v[2])++;"));

    private string StepOf() => OneOf(() => "&plus3", () => "times2", () => "&Gauge::fixed", () => "flipped", () => "&noted", () => $"stepOf({Int(1)})", () => "step");

    private string SignalOf(int depth) => depth <= 0
        ? OneOf("OF_FUNCTION(Signal, Bell::Loud)", "OF_OBJECT(Signal, bell, Bell, Ring)", "OF_OBJECT(Signal, bell, Bell, Mute)", "bell->Own()")
        : OneOf(
            () => SignalOf(0),
            () => SignalOf(0),
            () => $"WITH(Signal, {SignalOf(depth - 1)}, {SignalOf(0)})",
            () => $"WITHOUT(Signal, WITH(Signal, {SignalOf(0)}, {SignalOf(0)}), OF_OBJECT(Signal, account, Account, Move))",
            () => $"({Truth(1)} ? {SignalOf(depth - 1)} : {SignalOf(0)})");
}

namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    /// <summary>Names of the objects that can be seen where the next statement stands.</summary>
    private readonly List<string> _objects = [];

    private void WriteLifetime(int depth, int indent)
    {
        switch (depth > 0 ? _random.Next(8) : _random.Next(4))
        {
            case 0:
                WriteObject(indent);
                break;
            case 4:
                var initializer = OneOf(() => Object(1), () => $"Traced({Int(1)})");
                _objects.Add(Next("t"));
                Line(indent, $"if (Traced {_objects[^1]} = {initializer}; {OneOf(() => $"{_objects[^1]}.big()", () => Truth(1))}) {{");
                WriteBlock(depth, indent);
                Line(indent, "} else {");
                WriteBlock(depth, indent);
                Line(indent, "}");
                _objects.RemoveAt(_objects.Count - 1);
                break;
            case 5:
                WriteRange(depth, indent);
                break;
            case 6:
                Line(indent, "{");
                var visible = _objects.Count;
                WriteObject(indent + 1);
                WriteBlock(depth, indent);
                _objects.RemoveRange(visible, _objects.Count - visible);
                Line(indent, "}");
                break;
            case 7:
                WriteObjectLoop(depth, indent);
                break;
            default:
                Line(indent, $"note(\"used\", {Used(2)});");
                break;
        }
    }

    private void WriteRange(int depth, int indent)
    {
        Line(indent, $"for ({OneOf("Traced", "const Traced&", "auto&&", "const auto&")} {Next("each")} : {OneOf(() => $"several({Int(1)})", () => $"std::vector<Traced>(2, {Object(1)})")}) {{");
        WriteLoopBody(depth, indent);
        Line(indent, "}");
    }

    private void WriteObjectLoop(int depth, int indent)
    {
        var name = Next("turn");
        Line(indent, OneOf(
            () => $"for (Traced {name}(3); {name}.id > 0 && {Truth(1)}; --{name}.id) {{",
            () => $"for (int {name} = 2; Traced each = made({name}--); ) {{",
            () => $"for (int {name} = 6; Traced each{{{name}--}}; ) {{"));
        WriteLoopBody(depth, indent);
        Line(indent, "}");
    }

    private void WriteObject(int indent)
    {
        if (Chance(0.1))
        {
            Line(indent, $"const Traced& {Next("fixed")} = {Object(2)};");
            return;
        }

        var text = OneOf<Func<string, string>>(
            name => $"Traced {name} = {Object(2)};",
            name => $"Traced {name}{{{Int(1)}}};",
            name => $"Traced {name}({Int(1)});",
            name => $"Traced&& {name} = {Temporary(2)};",
            name => $"Derived {name}({Int(1)});",
            name => $"auto {name} = {Object(2)};",
            name => $"static Traced {name}({Int(1)});",
            name => $"Both {name}Both{{{Object(1)}, {Object(1)}}}; Traced& {name} = {name}Both.{OneOf("first", "second")};",
            name => $"auto [{name}, {name}Other] = {OneOf(() => $"both({Int(1)})", () => $"Both{{{Object(1)}, {Object(1)}}}")};",
            name => $"Both {name}Both = both({StillInt(1)}); auto& [{name}Other, {name}] = {name}Both;",
            name => $"auto [{name}Number, {name}] = numbered({Int(1)});",
            name => $"Traced {name}List[2] = {{ {Object(1)}, {Object(1)} }}; Traced& {name} = {name}List[{StillInt(0)} & 1];",
            name => $"auto {name}Owner = owned({Int(1)}); {Reset(name)} Traced& {name} = *{name}Owner;",
            name => $"std::optional<Traced> {name}Slot = maybe({Int(1)}); if (!{name}Slot) {name}Slot.emplace({Int(1)}); Traced& {name} = *{name}Slot;",
            name => $"std::vector<Traced> {name}List; {name}List.{OneOf(() => $"push_back({Object(1)})", () => $"emplace_back({Int(1)})")}; {name}List.emplace_back({Int(1)}); Traced& {name} = {name}List.{OneOf("front()", "back()")};",
            name => $"std::map<int, Traced> {name}Map; {name}Map.{OneOf("try_emplace", "emplace")}({Int(1)}, {StillInt(1)}); {name}Map.insert({{{StillInt(1)}, {Object(1)}}}); Traced& {name} = {name}Map.begin()->second;",
            name => $"std::tuple<Traced, int> {name}Tuple({Object(1)}, 3); Traced& {name} = std::get<0>({name}Tuple);",
            name => $"std::pair<Traced, Traced> {name}Pair({Object(1)}, Traced(7)); Traced& {name} = {name}Pair.first;",
            name => $"auto {name}Shared = std::make_shared<Traced>({Int(1)}); auto {name}Copy = {name}Shared; Traced& {name} = *{name}Copy;",
            name => $"Traced* {name}Pointer = new Traced({Int(1)}); std::unique_ptr<Traced> {name}Owner({name}Pointer); Traced& {name} = *{name}Pointer;");
        var name = Next("t");
        Line(indent, text(name));
        _objects.Add(name);
    }

    private string Reset(string name) => OneOf(() => string.Empty, () => $"{name}Owner.reset(new Traced({Int(1)}));", () => $"{name}Owner = owned({Int(1)});");

    private string Visible() => _objects.Count == 0 ? "made(1)" : _objects[_random.Next(_objects.Count)];

    /// <summary>A prvalue.</summary>
    private string Temporary(int depth) => depth <= 0
        ? OneOf(() => $"made({StillInt(0)})", () => $"Traced({StillInt(0)})", () => $"chosen({StillInt(0)})")
        : OneOf(
            () => $"made({Int(depth - 1)})",
            () => $"Traced({Int(depth - 1)})",
            () => $"chosen({Int(depth - 1)})",
            () => $"{Object(depth - 1)}.twin()",
            () => $"passed({Object(depth - 1)})",
            () => $"({Truth(depth - 1)} ? {Temporary(depth - 1)} : {Temporary(depth - 1)})",
            () => $"({Integer(depth - 1)}, {Temporary(depth - 1)})",
            () => $"({Object(depth - 1)} + {Visible()})");

    private string Object(int depth) => depth <= 0
        ? OneOf(Visible, () => Temporary(0))
        : OneOf(
            () => Temporary(depth - 1),
            () => Temporary(depth - 1),
            Visible,
            () => $"std::move({Visible()})",
            () => $"same({Object(depth - 1)})",
            () => $"({Truth(depth - 1)} ? {Visible()} : {Object(depth - 1)})",
            () => $"(*owned({Int(depth - 1)}))",
            () => $"maybe({Int(depth - 1)}).value_or({Temporary(0)})",
            () => $"both({Int(depth - 1)}).{OneOf("first", "second")}");

    private string Used(int depth) => OneOf(
        () => $"taken({Object(depth)})",
        () => $"seen({Object(depth)})",
        () => $"{Object(depth)}.get()",
        () => $"{Object(depth)}.twin().id",
        () => $"({Object(depth)}.big() {OneOf("&&", "||")} {Truth(1)})",
        () => $"({Truth(1)} {OneOf("&&", "||")} {Object(depth)}.big())",
        () => $"({Object(depth)}.big() ? {Object(1)}.get() : {Int(1)})",
        () => $"number({Object(depth)}.get())",
        () => $"account->Move({Object(depth)}.get())",
        () => $"account->Is(taken({Object(depth)})) ? 1 : taken({Object(1)})",
        () => $"(account->n = {Object(depth)}.get())",
        () => $"(account->Count = taken({Object(depth)}))",
        () => $"(a = {Object(depth)}.get(), account->Move(1))",
        () => $"Account::Flip(seen({Object(depth)}))",
        () => $"(int)std::vector<Traced>{{{Object(1)}, {Object(1)}}}.size()",
        () => $"(int)several({Int(depth)}).size()",
        () => $"owned({Int(depth)})->get()",
        () => $"({Assignable()} = {Object(depth)}).get()",
        () => $"({Assignable()} += {Int(depth)}).get()",
        () => $"{Assignable()}{OneOf("++", ".add(3)")}.get()");

    /// <summary>An object that is no constant.</summary>
    private string Assignable() => _objects.FindAll(name => name[0] == 't') is { Count: > 0 } own ? own[_random.Next(own.Count)] : "Traced(1)";
}

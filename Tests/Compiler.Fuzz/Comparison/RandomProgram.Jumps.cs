namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private void WriteJump(int depth, int indent)
    {
        var name = Next("label");
        switch (depth > 0 ? _random.Next(7) : 0)
        {
            case 1:
                Line(indent, $"{{ int {name}Left = 3; {name}: note(\"{name}\", {name}Left);");
                WriteBlock(depth, indent);
                Line(indent + 1, $"if (--{name}Left > 0 && {Truth(1)}) goto {name}; }}");
                break;
            case 2:
                Line(indent, $"{{ for (int i = 0; i < 3; i++) {{ for (int j = 0; j < 2; j++) {{ Watched watched(j);");
                WriteTry(depth, indent + 1);
                Line(indent + 1, $"if ({Truth(1)}) goto {name}; {Leave()} }} }} {name}: note(\"{name}\", 1); }}");
                break;
            case 3:
                WriteSwitchInTry(depth, indent);
                break;
            case 4:
                Line(indent, $"{{ int {name}Count = {StillInt(1)} & 7; switch ({name}Count & 3) {{ case 0: for (; {name}Count > 0; {name}Count -= 3) {{ note(\"zero\", {Int(1)}); case 3: note(\"three\", {name}Count);");
                WriteBlock(depth, indent);
                Line(indent + 1, $"case 2: note(\"two\", 2); case 1: note(\"one\", 1); }} }} }}");
                break;
            case 5:
                WriteFinallyLoop(name, depth, indent);
                break;
            case 6:
                Line(indent, $"{{ int {name}Left = 3; do {{ Watched watched({Int(1)});");
                _loops++;
                WriteBlock(depth, indent);
                Line(indent + 1, Leave());
                _loops--;
                Line(indent, $"}} while (--{name}Left > 0 && {Truth(1)}); }}");
                break;
            default:
                Line(indent, $"note(\"way\", Route::Way({Int(1)}));");
                break;
        }
    }

    private void WriteSwitchInTry(int depth, int indent)
    {
        Line(indent, $"try {{ switch ({OneOf(() => $"risky({Int(1)})", () => $"Thrower::Managed({Int(1)})", () => Int(1))} & 3) {{");
        Line(indent, $"case 0: {{ Watched watched({StillInt(1)});");
        WriteBlock(depth, indent);
        Line(indent + 1, $"}} {OneOf("break;", string.Empty)}");
        Line(indent, "case 1: try {");
        WriteBlock(depth, indent);
        Line(indent, $"}} catch (int) {{ {Leave()} break; }}");
        Line(indent, $"case 2: if ({Truth(1)}) break; note(\"second\", 2);");
        Line(indent, "default: note(\"rest\", 3); } note(\"after\", 1);");
        Line(indent, "} catch (...) { note(\"switched\", 1); " + Leave() + " }");
    }

    private void WriteFinallyLoop(string name, int depth, int indent)
    {
        Line(indent, $"for (int {name}Turn = 0; {name}Turn < 3; {name}Turn++) {{");
        Line(indent, $"BEGIN_FINALLY(note(\"ending\", {name}Turn); a ^= {name}Turn;)");
        _loops++;
        WriteBlock(depth, indent);
        Line(indent + 1, Leave());
        Line(indent + 1, Leave());
        _loops--;
        Line(indent, "END_FINALLY(note(\"ending\", " + name + "Turn); a ^= " + name + "Turn;)");
        Line(indent, "}");
    }
}

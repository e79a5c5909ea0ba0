using System.Globalization;

namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    /// <summary>How many loops of the function surround the next statement.</summary>
    private int _loops;

    private void WriteStatement(int depth, int indent)
    {
        Line(indent, string.Create(CultureInfo.InvariantCulture, $"note(\"@\", {_line + 1});"));
        if (depth > 0 && Chance(0.2))
        {
            WriteControl(depth, indent);
        }
        else if (_themes.Length > 0 && Chance(0.7))
        {
            _themes[_random.Next(_themes.Length)].Write(depth, indent);
        }
        else
        {
            Line(indent, OneOf<Func<string>>(Assignment, Compound, Variables, Local, Reference, Structure, Loop, () => Effect() + ";")());
        }
    }

    private void WriteControl(int depth, int indent)
    {
        switch (_random.Next(4))
        {
            case 0:
                Line(indent, $"if ({Truth(2)}) {{");
                WriteBlock(depth, indent);
                Line(indent, "} else {");
                WriteBlock(depth, indent);
                Line(indent, "}");
                break;
            case 1:
                Line(indent, $"for (int i = 0; i < {1 + _random.Next(4)} && {Truth(1)}; i++) {{");
                WriteLoopBody(depth, indent);
                Line(indent, "}");
                break;
            case 2:
                Line(indent, $"{{ int left = 3; do {{");
                WriteLoopBody(depth, indent);
                Line(indent, $"}} while (--left > 0 && {Truth(1)}); }}");
                break;
            default:
                WriteSwitch(depth, indent);
                break;
        }
    }

    private void WriteSwitch(int depth, int indent)
    {
        Line(indent, $"switch ({Int(2)} & 3) {{");
        for (var i = 0; i < 3; i++)
        {
            Line(indent, string.Create(CultureInfo.InvariantCulture, $"case {i}: {{"));
            WriteBlock(depth, indent);
            Line(indent, "}");
            Line(indent + 1, Chance(0.7) ? "break;" : "note(\"falls\", 1);");
        }

        Line(indent, "default: note(\"default\", 1);");
        Line(indent, "}");
    }

    private void WriteBlock(int depth, int indent)
    {
        var visible = _objects.Count;
        for (var i = 0; i < 1 + _random.Next(3); i++)
        {
            WriteStatement(depth - 1, indent + 1);
        }

        _objects.RemoveRange(visible, _objects.Count - visible);
    }

    private void WriteLoopBody(int depth, int indent)
    {
        _loops++;
        WriteBlock(depth, indent);
        Line(indent + 1, Chance(0.4) ? Leave() : string.Empty);
        _loops--;
    }

    /// <summary>A jump out of the statement, under a condition.</summary>
    private string Leave() => OneOf(
        () => $"if ({Truth(1)}) return a + {Int(1)};",
        () => _loops > 0 ? $"if ({Truth(1)}) break;" : string.Empty,
        () => _loops > 0 ? $"if ({Truth(1)}) continue;" : string.Empty);

    private string Effect() => OneOf(() => Integer(3), () => Truth(3));

    private string Assignment() => OneOf(
        () => $"{OneOf("a", "account->n", "account->items[4]", "account->Count", "v[1]", "account->Item[6]", "pair.x")} = {Int(3)};",
        () => $"e = (short)({Integer(3)});",
        () => $"g = (signed char)({Integer(3)});",
        () => $"b = (unsigned)({Integer(3)});",
        () => $"k = (long long)({Integer(3)}) & 0xffffff;",
        () => $"account->Narrow = (short)({Integer(2)});");

    private string Compound() => OneOf(
        () => $"{OneOf("a", "account->n", "account->u", "b", "account->l", "v[2]")} {OneOf("+=", "-=", "*=", "^=", "|=", "&=")} {Int(2)};",
        () => $"account->Count {OneOf("+=", "-=", "*=")} {StillInt(2)};",
        () => OneOf("a++;", "--a;", "e++;", "g--;", "account->Narrow++;", "v[3]--;", "++k;"));

    private string Variables() => OneOf(
        () => $"x = {OneOf(() => StillReal(2), () => Real(2))}; if (x > 1e6 || x < -1e6) x = 1;",
        () => $"flag = {Truth(3)};",
        () => $"word = {Word(3)}; if (word.size() > 20) word.resize(3);",
        () => $"pair = {PairValue(3)};",
        () => $"account->d = {Real(2)}; if (account->d > 1e6 || account->d < -1e6) account->d = 1;",
        () => $"account->Rate = {OneOf(() => StillReal(1), () => Real(1))}; if (account->Rate_ > 1e6 || account->Rate_ < -1e6) account->Rate_ = 2;",
        () => $"account->b = {Truth(2)};",
        () => $"colour = (Colour)(({Integer(1)}) & 3); note(\"colour\", colour);");

    private string Local() => OneOf(
        () => $"{{ std::string s = {Word(2)}; note(\"s\", (double)s.size()); }}",
        () => $"{{ const std::string& s = {Word(2)}; note(\"bound\", (double)s.size()); }}",
        () => $"{{ Pair p = {PairValue(3)}; note(\"p\", p.x); }}",
        () => $"{{ int list[3] = {{ {Int(2)}, {StillInt(1)}, {Int(2)} }}; note(\"list\", list[{StillInt(1)} & 1] + list[2]); }}",
        () => $"{{ std::vector<int> list{{ {Int(2)}, (int)colour, {Int(2)} }}; note(\"vector\", list[0] - list[2]); }}",
        () => $"{{ static int kept = {Int(1)}; kept++; note(\"kept\", kept); }}");

    private string Reference() => OneOf(
        () => $"add(v[{StillInt(1)} & 3], {Int(1)});",
        () => $"Account::Raise({OneOf("account->n", "account->items[5]", "a")}, {Int(1)});",
        () => $"{{ int& r = v[{Int(1)} & 3]; r += {StillInt(1)}; int TRACK t = account->n; t -= {StillInt(1)}; note(\"t\", t); }}",
        () => $"{{ int* p = &v[0]; p += {Int(1)} & 1; *p++ = {StillInt(1)}; note(\"pointer\", *p); }}");

    private string Structure() => OneOf(
        () => $"value = Value::Make({Int(2)});",
        () => "account->value = value;",
        () => $"account->values[{StillInt(1)} & 3] = Value::Make({Int(1)});",
        () => $"{OneOf("value", "account->value", "account->values[1]")}.Add({StillInt(1)});",
        () => $"account->values[{StillInt(0)} & 3].x += {StillInt(1)};",
        () => "value = account->values[2]; value.y++; value.z *= 1.5; note(\"z\", value.z);");

    private string Loop() => OneOf(
        () => $"for (int& r : v) r ^= {StillInt(1)};",
        () => $"for (int i = 0, j = 3; i < j; ++i, --j) {{ if ({Truth(1)}) continue; if ({Truth(1)}) break; note(\"loop\", v[i] - v[j]); }}");

    private T OneOf<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}

namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string NumberVariables =
        "Numbers H numbers = NEW Numbers(); Widths w = Widths(); unsigned char lc = 200; unsigned short ls = 65000; unsigned lu = 4000000000u; "
        + "long long ll = -5000000000ll; unsigned long long lm = 18000000000000000000ull; float lf = 1.1f; wchar_t lw = L'x'; char ch = 'q'; Level level = Level::Middle; Option option = Option::First;";

    private static readonly string[] _types =
        ["signed char", "unsigned char", "short", "unsigned short", "int", "unsigned", "long long", "unsigned long long", "wchar_t", "char", "bool"];

    private void WriteNumber(int depth, int indent)
    {
        Line(indent, OneOf(
            () => $"{Cell()} = ({OneOf(_types)})({Sum(depth + 1)});",
            () => $"{Cell()} {OneOf("+=", "-=", "*=", "&=", "|=", "^=")} {Sum(depth)};",
            () => $"{Cell()} {OneOf("<<=", ">>=")} ({Sum(1)}) & 7;",
            () => $"{Cell()} {OneOf("/=", "%=")} (({Sum(1)}) & 63) + 1;",
            () => $"note(\"step\", (double)({OneOf(() => Cell() + OneOf("++", "--"), () => OneOf("++", "--") + Cell())}));",
            () => $"note(\"narrow\", (double)({Cell()} = ({OneOf(_types)})({Sum(depth)})));",
            () => $"{Floating()} {OneOf("=", "+=", "-=")} {Fraction(2)};",
            () => $"{Floating()} {OneOf("=", "+=", "*=")} (float)(({Sum(1)}) & 15);",
            () => $"note(\"sum\", (double)({Sum(depth + 2)}));",
            () => $"note(\"test\", {Compared(depth + 1)});",
            () => $"note(\"fraction\", {Fraction(depth + 1)});",
            () => $"level = (Level)(({Sum(1)}) & 255); note(\"level\", (int)level + (level < Level::High));",
            () => $"numbers->option = (Option)((int)option {OneOf("|", "&", "^")} {OneOf("(int)Option::Second", "(int)numbers->option")}); option = numbers->option; note(\"option\", (int)option);",
            () => $"stepped({OneOf("ls", "w.t")}); Numbers::Step({OneOf("lc", "numbers->h", "w.h")}); Numbers::Twice({OneOf("ll", "numbers->l", "w.l")});",
            () => $"switch (({OneOf(_types)})({Sum(1)})) {{ case 0: note(\"zero\", 0); break; case 1: note(\"one\", 1); case 100: note(\"hundred\", 1); break; default: note(\"other\", 1); }}",
            () => $"{{ auto n = {Sum(2)}; note(\"auto\", (double)n + sizeof(n)); }}",
            () => $"{{ {OneOf(_types)} n = ({OneOf("short", "int", "long long")})({Sum(2)}); n = n + 1; note(\"n\", (double)(n * 2)); }}",
            () => $"note(\"added\", (double)added({Sum(1)}, {Leaf()}));",
            () => $"note(\"clipped\", (double)clipped<{OneOf("short", "unsigned", "long long")}>({Leaf()}, 3, 300));"));
        if (Chance(0.2))
        {
            Line(indent, "if (!(lf < 1e6f && lf > -1e6f)) lf = 2; if (!(w.d < 1e9 && w.d > -1e9)) w.d = 3; if (!(numbers->f < 1e6f && numbers->f > -1e6f)) numbers->f = 1; if (!(numbers->d < 1e9 && numbers->d > -1e9)) numbers->d = 1;");
        }
    }

    /// <summary>A variable of an integral type.</summary>
    private string Cell() => OneOf(
        "lc", "ls", "lu", "ll", "lm", "lw", "ch", "w.c", "w.h", "w.s", "w.t", "w.i", "w.u", "w.l", "w.m", "w.three", "w.five", "w.forty", "w.whole", "w.parts[1]",
        "numbers->c", "numbers->h", "numbers->s", "numbers->t", "numbers->i", "numbers->u", "numbers->l", "numbers->m", "numbers->w",
        "numbers->shorts[2]", "numbers->longs[1]", "numbers->Small", "numbers->Middle", "numbers->Wide", "numbers->Long");

    private string Floating() => OneOf("lf", "w.f", "w.d", "numbers->f", "numbers->d", "numbers->floats[1]", "numbers->Single");

    private string Leaf() => OneOf(
        "lc", "ls", "lu", "ll", "lm", "lw", "ch", "w.c", "w.h", "w.s", "w.t", "w.u", "w.l", "w.m", "w.three", "w.five", "w.forty", "numbers->c", "numbers->h", "numbers->s", "numbers->t",
        "numbers->u", "numbers->l", "numbers->m", "numbers->w", "numbers->shorts[2]", "numbers->longs[1]", "w.b", "numbers->b", "(int)level", "Bit7", "255", "-1", "65536", "0x80000000u",
        "3000000000", "-7ll", "'z'", "L'z'", "0xffffffffffull", "true");

    private string Sum(int depth) => depth <= 0
        ? OneOf(Leaf, Leaf, () => $"{OneOf("byteOf", "shortOf", "unsignedOf", "longOf", "ulongOf")}({Leaf()})", () => $"Numbers::{Narrowing()}({Leaf()})")
        : OneOf(
            () => $"({Leaf()} {OneOf("+", "-", "*", "&", "|", "^")} {Sum(depth - 1)})",
            () => $"({Sum(depth - 1)} {OneOf("+", "-", "*", "&", "|", "^")} {Leaf()})",
            () => $"({Sum(depth - 1)} {OneOf("/", "%")} {OneOf("7", "10u", "3ll", "5ull", "(unsigned char)9")})",
            () => $"({Sum(depth - 1)} {OneOf("<<", ">>")} ({Leaf()} & 7))",
            () => $"{OneOf("-", "~", "+", "!")}({Sum(depth - 1)})",
            () => $"({OneOf(_types)})({Sum(depth - 1)})",
            () => $"static_cast<{OneOf(_types)}>({Sum(depth - 1)})",
            () => $"({Compared(depth - 1)} ? {Sum(depth - 1)} : {Leaf()})",
            () => $"({OneOf("w.i", "numbers->i")} = {Sum(depth - 1)})",
            () => $"{OneOf("byteOf", "shortOf", "unsignedOf", "longOf", "ulongOf")}(({OneOf(_types)})({Sum(depth - 1)}))",
            () => $"Numbers::{Narrowing()}({Sum(depth - 1)})");

    private string Narrowing() => OneOf("ToByte", "ToSByte", "ToShort", "ToUShort", "ToUInt", "ToLong", "ToULong", "ToBool", "ToChar");

    private string Compared(int depth) => OneOf(
        () => $"({Sum(depth)} {OneOf("<", ">", "<=", ">=", "==", "!=")} {Leaf()})",
        () => $"({Leaf()} {OneOf("<", ">", "<=", ">=", "==", "!=")} {Sum(depth)})",
        () => $"({Fraction(1)} {OneOf("<", ">", "==", "!=", "<=", ">=")} {Leaf()})",
        () => $"!({Sum(depth)})",
        () => $"({Leaf()} && {Sum(depth)})");

    private string Fraction(int depth) => depth <= 0
        ? OneOf("lf", "w.f", "w.d", "numbers->f", "numbers->d", "0.1f", "2.5", "numbers->floats[1]")
        : OneOf(
            () => $"({Fraction(depth - 1)} {OneOf("+", "-", "*")} {Fraction(0)})",
            () => $"({Fraction(depth - 1)} / {OneOf("3", "3.0f", "7.0")})",
            () => $"(float)({Leaf()})",
            () => $"({Fraction(0)} + {Leaf()})",
            () => $"floatOf((float){Fraction(depth - 1)})",
            () => $"Numbers::{OneOf("ToFloat((float)", "ToDouble(")}{Fraction(depth - 1)})",
            () => $"({Compared(0)} ? {Fraction(depth - 1)} : {Leaf()})");
}

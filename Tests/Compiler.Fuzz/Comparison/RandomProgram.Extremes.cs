namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string ExtremeVariables =
        "Edges H edges = NEW Edges(); float ef = 0.1f; double ed = 1e10, nan = NAN, zero = 0; long long ei = (1LL << 53) | 1; unsigned long long eu = ~0ull - 1023; "
        + "char eh = '\\xf0'; signed char ec = -128; unsigned char eb = 255; unsigned short es = 65535; short et = -32768; int en = INT_MIN; unsigned ep = UINT_MAX; long eg = LONG_MIN; Limits lim = limits(2); Vast vast = VastTop; Deep deep = DeepDown;";

    private void WriteExtreme(int depth, int indent) => Line(indent, OneOf(
        () => $"whole(\"whole\", {Promoted(depth + 1)});",
        () => $"whole(\"whole\", {Promoted(depth + 1)});",
        () => $"exact(\"exact\", {Exact(depth + 1)});",
        () => $"exact(\"exact\", (double)({OneOf("float", "double")})({Edge()}));",
        () => $"{Edge()} {OneOf("+=", "-=", "*=", "^=", "|=", "&=")} {Edge()};",
        () => $"{Edge()} {OneOf("<<=", ">>=")} {OneOf("3", "(char)1", "2ll", "(et & 7)", "4u")};",
        () => $"{Edge()} {OneOf("/=", "%=")} {OneOf("3", "7u", "5ll", "11ull", "(short)13")};",
        () => $"{OneOf("eb = 7; eb", "es = 300; es", "ec = 9; ec", "en = 1000; en", "edges->byte8 = 3; edges->byte8", "edges->half = 500; edges->half", "ep = 3000000000u; ep", "lim.half = 12; lim.half")} {OneOf("+= 1.75", "*= 0.5", "/= 2.5f", "-= 0.25", "+= 1.0")}; whole(\"mixed\", eb + es + ec + en + edges->byte8 + edges->half + lim.half);",
        () => $"note(\"order\", Edges::{OneOf("Order", "Branch", "BranchF")}({Real()}, {Real()}));",
        () => $"note(\"nan\", ({Real()} {OneOf(_comparison)} {Real()}));",
        () => $"if ({OneOf("!", string.Empty)}({Real()} {OneOf(_comparison)} {Real()})) note(\"yes\", 1); else note(\"no\", 1);",
        () => $"note(\"is\", ({Real()} {OneOf(_comparison)} {Real()}) {OneOf("&&", "||")} !({Real()} {OneOf(_comparison)} {Real()}));",
        () => $"note(\"sign\", Edges::Sign({OneOf("-zero", "zero", "-0.0", "zero * -1", "-1 / INFINITY", "0 - zero")}));",
        () => $"note(\"has\", Edges::{OneOf("Has", "HasNot")}({OneOf("nan", "-zero", "ef", "zero")}));",
        () => $"whole(\"large\", Edges::{OneOf("ToLargest(1e19)", "ToLargest(9.3e18)", "ToLargest(std::abs(ed))", "ToLarge(-9.2e18)", "ToLarge(-2.9)", "ToUnsigned(4e9)", "ToUnsigned(2.9)", "ToUnsignedF(3e9f)")});",
        () => $"whole(\"cast\", {OneOf("(unsigned long long)1.2e19f", "(unsigned)(0.1f * 1e10)", "(int)(float)et", "(long long)ed", "(unsigned char)(0.1f * 2500)", "(short)-(0.1f * 1e5)", "(long long)stretched(et)")});",
        () => $"exact(\"from\", Edges::{OneOf("FromLargest", "FromLargestF", "FromLargeF")}({OneOf("eu", "ei", "lim.largest", "0x8000008000000001ull", "0xfffffffffffffbffull", "edges->largest", "(1ull << 63) + 1025")}));",
        () => $"exact(\"from\", Edges::FromUnsignedF({OneOf("ep", "en", "4294967167u", "16777217u", "edges->positive")}));",
        () => $"note(\"category\", category({OneOf(Edge, () => $"{Edge()} + {Edge()}", () => $"+{Edge()}", () => $"flag ? {Edge()} : {Edge()}", () => $"-{Edge()}", () => $"{Edge()} << 1")}));",
        () => $"lim = limits({StillInt(1)} & 127); whole(\"limits\", lim.largest - lim.large + lim.slot);",
        () => $"{OneOf("vast = (Vast)", "lim.vast = (Vast)", "deep = (Deep)")}({Promoted(1)}); whole(\"vast\", (unsigned long long)vast / 3 + deep / 5 + (lim.vast > VastHalf));",
        () => $"switch ({OneOf( "ei", "eu", "deep", "ec", "eh", "es", "ep", "edges->letter", "(unsigned char)eh")}) {{ case 0: note(\"zero\", 1); break; case {OneOf("1", "127", "(unsigned char)'\\xf0'", "1023")}: note(\"some\", 1); default: note(\"other\", 1); }}",
        () => $"whole(\"step\", {OneOf("++", "--")}{Edge()}); whole(\"step\", {Edge()}{OneOf("++", "--")});",
        () => $"ef = {OneOf("single(ed)", "Edges::Single(0.1)", "16777217", "ei", "eu", "ed", "lim.real * 3", "edges->real / 7", "ep")}; exact(\"ef\", ef);",
        () => $"ed = {OneOf("Edges::Twice(ed)", "ef", "ei", "eu", "ep", "nan", "ed / 3", "std::fmod(ed, 7)", "std::abs(-ed)", "std::sqrt(std::abs(ed))", "lim.twice", "std::ldexp(1.0, 40)")}; exact(\"ed\", ed); if (!(ed < 1e15 && ed > -1e15)) ed = 3e9;"));

    private string Edge() => OneOf(
        "eh", "ec", "eb", "es", "et", "en", "ep", "eg", "ei", "eu", "lim.plain", "lim.tiny", "lim.half", "lim.middle", "lim.positive", "lim.slot", "lim.large", "lim.largest",
        "edges->plain", "edges->tiny", "edges->byte8", "edges->narrow", "edges->half", "edges->letter", "edges->middle", "edges->positive", "edges->large", "edges->largest");

    private string Promoted(int depth) => depth <= 0
        ? OneOf(() => "+" + Edge(), () => "~" + Edge(), () => $"({Edge()} + 0)")
        : OneOf(
            () => $"({Promoted(depth - 1)} {OneOf(_arithmetic)} {Edge()})",
            () => $"({Edge()} {OneOf(_arithmetic)} {Promoted(depth - 1)})",
            () => $"({Promoted(depth - 1)} {OneOf("<<", ">>")} {OneOf("1", "(ec & 15)", "(ei & 31)", "30", "(unsigned char)7")})",
            () => $"({Edge()} {OneOf("/", "%")} {OneOf("3", "-7ll", "7u", "(short)-100", "0xffffffffu", "1000000007ull")})",
            () => $"(flag ? {Edge()} : {Promoted(depth - 1)})",
            () => $"({Promoted(depth - 1)} {OneOf(_comparison)} {Edge()} ? {Edge()} : {Promoted(depth - 1)})",
            () => $"+({OneOf(_types)})({Promoted(depth - 1)})",
            () => $"({Edge()} = {OneOf(Edge, () => Promoted(depth - 1))}) + 0",
            () => $"({Edge()} {OneOf("+=", "-=", "^=", "*=")} {Edge()}) + 0",
            () => $"{OneOf("-", "~", "!")}{Promoted(depth - 1)}",
            () => OneOf("'\\xff' + 0", "L'\\xffff' + 0", "(long)vast + 0", "sizeof(ef) + 0", "INT_MIN - 1ll", "std::numeric_limits<int>::max() + 0", "(int)sizeof(eh + eh)", "(char)200 + 0"));

    private string Real() => OneOf("nan", "ef", "ed", "zero", "-zero", "0.1", "0.1f", "INFINITY", "-INFINITY", "edges->real", "edges->twice", "lim.real", "(float)ei", "(nan + 1)", "(float)ed");

    private string Exact(int depth) => depth <= 0
        ? OneOf(() => Real(), () => Real(), () => $"(double){Edge()}", () => $"(float){Edge()}")
        : OneOf(
            () => $"({Exact(depth - 1)} {OneOf("+", "-", "*", "/")} {Real()})",
            () => $"({Exact(depth - 1)} {OneOf("+", "-", "*")} {Edge()})",
            () => $"(float)({Exact(depth - 1)})",
            () => $"({Real()} {OneOf(_comparison)} {Real()} ? {Exact(depth - 1)} : {Edge()})",
            () => $"-({Exact(depth - 1)})",
            () => $"(double)({Exact(depth - 1)} * 3.0f)",
            () => $"single({Exact(depth - 1)})",
            () => $"std::{OneOf("floor", "round", "abs", "trunc")}({Exact(depth - 1)})",
            () => $"Edges::{OneOf("Single", "Twice")}({Exact(depth - 1)})");
}

namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private static readonly string[] _arithmetic = ["+", "-", "*", "&", "|", "^"];
    private static readonly string[] _comparison = ["<", ">", "<=", ">=", "==", "!="];
    private static readonly string[] _integers = ["short", "unsigned char", "signed char", "unsigned", "long long", "bool"];

    /// <summary>An integer of constants and local variables, which no expression changes.</summary>
    private string Still(int depth) => depth <= 0
        ? OneOf(Number(60), "-" + Number(9), "a", "b", "e", "g", "k", "pair.x", "pair.y", "v[" + Number(4) + "]", "(int)colour", "flag", "'c'", "sizeof(int)", "value.x")
        : OneOf(
            () => $"({Still(depth - 1)} {OneOf(_arithmetic)} {Still(depth - 1)})",
            () => $"(({Still(depth - 1)} & 1023) {OneOf("<<", ">>")} ({Still(depth - 1)} & 7))",
            () => $"({Still(depth - 1)} {OneOf("/", "%")} {OneOf("13", "7", "((b & 255) | 1)", "5u")})",
            () => $"{OneOf("-", "~", "!", "+")}({Still(depth - 1)})",
            () => $"({OneOf(_integers)})({Still(depth - 1)})",
            () => $"({StillTruth(depth - 1)} ? {Still(depth - 1)} : {Still(depth - 1)})");

    private string StillInt(int depth) => $"(int)({Still(depth)})";

    private string StillTruth(int depth) => depth <= 0
        ? OneOf("flag", "(a > 3)", "(none == nullptr)", "(account != nullptr)", "word.empty()")
        : OneOf(
            () => $"({Still(depth - 1)} {OneOf(_comparison)} {Still(depth - 1)})",
            () => $"({StillTruth(depth - 1)} {OneOf("&&", "||")} {StillTruth(depth - 1)})",
            () => "!" + StillTruth(depth - 1),
            () => $"(pair {OneOf("==", "!=")} Pair({StillInt(depth - 1)}))",
            () => $"(word {OneOf("==", "!=", "<")} std::string(\"n\"))");

    private string StillReal(int depth) => depth <= 0
        ? OneOf("x", "1.25", "pair.z", "0.5f", "value.z")
        : $"({StillReal(depth - 1)} {OneOf("+", "-", "*")} {OneOf(() => StillReal(depth - 1), () => $"(double)({Still(depth - 1)})")})";

    /// <summary>An integer whose evaluation is noted.</summary>
    private string Integer(int depth) => depth <= 0
        ? OneOf(
            () => Still(0), () => "account->" + OneOf("n", "u", "s", "c", "l", "b", "value.x", "values[1].y", "items[2]"),
            () => "account->" + OneOf("Count", "Narrow", "Item[3]"), () => $"number({StillInt(0)})", () => $"account->Move({StillInt(0)})")
        : OneOf(
            () => $"({Integer(depth - 1)} {OneOf(_arithmetic)} {Still(depth - 1)})",
            () => $"({Still(depth - 1)} {OneOf(_arithmetic)} {Integer(depth - 1)})",
            () => Called(depth - 1),
            () => Called(depth - 1),
            () => Changed(depth - 1),
            () => $"({Truth(depth - 1)} ? {Int(depth - 1)} : {Int(depth - 1)})",
            () => $"({Integer(depth - 1)}, {Integer(depth - 1)})",
            () => $"({PairValue(depth - 1)}).{OneOf("x", "y", "sum()")}",
            () => $"account->Self()->{OneOf("n", "Count", "items[2]", "Item[3]", "value.Sum()")}",
            () => $"(account->{OneOf("Count", "n", "s", "l", "u", "Narrow", "Item[5]", "items[1]")} = {Int(depth - 1)})",
            () => $"(account->{OneOf("Count", "n", "s", "l", "u", "Item[5]", "items[1]")} {OneOf("+=", "-=", "^=", "*=")} {StillInt(depth - 1)})",
            () => OneOf("account->n++", "++account->n", "account->Count++", "--account->Count", "account->items[3]++", "account->Item[2]++", "account->c--"),
            () => $"({OneOf(_integers)})({Integer(depth - 1)})",
            () => $"v[{Int(depth - 1)} & 3]",
            () => $"account->items[{Int(depth - 1)} & 7]",
            () => $"account->values[{Int(depth - 1)} & 3].{OneOf("x", "y", "Sum()")}");

    /// <summary>A variable that is changed and read where C++ says in which order; nothing else reads it.</summary>
    private string Changed(int depth) => OneOf(
        () => $"((m = {Int(depth)}) > {Number(20)} ? m : -m)",
        () => $"(m++, m)",
        () => $"(fetch(m, {Int(depth)}) ? m : {StillInt(depth)})",
        () => $"(int)(m++ > {Number(5)} && odd(m) && account->Is(m))",
        () => $"number((m = {Int(depth)}) > 2 || fetch(m, 7) ? m : 4)",
        () => $"(int)Pair{{m++, (short)m, m + 0.5}}.sum()",
        () => $"((m = {Int(depth)}), account->Move(m) + m)");

    private string Int(int depth) => $"(int)({Integer(depth)})";

    private string Called(int depth) => OneOf(
        () => $"number({Int(depth)})",
        () => $"account->Move({Int(depth)})",
        () => $"account->Deep({Int(depth)} & 3)",
        () => $"Account::Flip({Int(depth)})",
        () => $"Account::Short((short)({Integer(depth)}))",
        () => $"Account::Byte8((unsigned char)({Integer(depth)}))",
        () => $"Account::Unsigned((unsigned)({Integer(depth)}))",
        () => $"Account::Long(({Integer(depth)}) & 1023)",
        () => $"(int)Account::Float((float)(({Integer(depth)}) & 1023))",
        () => $"Account::Not(({Integer(depth)}) > 3)",
        () => $"minus({Int(depth)}, {StillInt(depth)})",
        () => $"signedIf({StillInt(depth)}, {Truth(depth)}, {StillReal(1)})",
        () => $"signedIf({StillInt(depth)}, {StillTruth(depth)}, {Real(depth)})",
        () => $"length({Word(depth)})",
        () => $"half({OneOf(string.Empty, "(short)")}({Integer(depth)}))",
        () => $"*pick(v, {Int(depth)})",
        () => $"Value::Make({Int(depth)}).{OneOf("x", "y", "Sum()")}");

    private string Truth(int depth) => depth <= 0
        ? OneOf(() => $"account->Is({StillInt(0)})", () => $"odd({StillInt(0)})", () => StillTruth(0))
        : OneOf(
            () => $"({Truth(depth - 1)} {OneOf("&&", "||")} {Truth(depth - 1)})",
            () => "!" + Truth(depth - 1),
            () => $"account->Is({Int(depth - 1)})",
            () => $"odd({Int(depth - 1)})",
            () => $"({Integer(depth - 1)} {OneOf(_comparison)} {Still(depth - 1)})",
            () => $"(none != nullptr && {OneOf("none->Is(1)", "odd(none->n)", "none->Count > 0", "NATIVE(none->Name(1)) == word")})",
            () => $"(none == nullptr || {OneOf("none->Is(1)", "odd(none->n)", "none->value.x > 0")})",
            () => $"({Word(depth - 1)} {OneOf("==", "!=")} {OneOf("word", "std::string(\"odd\")")})",
            () => $"({PairValue(depth - 1)} {OneOf("==", "!=")} {OneOf("pair", "other")})",
            () => $"({Truth(depth - 1)} ? {StillTruth(0)} : {Truth(depth - 1)})");

    private string Real(int depth) => depth <= 0
        ? OneOf("account->d", "account->Rate", "real(3)")
        : OneOf(
            () => $"real({Int(depth - 1)})",
            () => $"account->Part({Int(depth - 1)})",
            () => $"({Truth(depth - 1)} ? {StillReal(1)} : {Real(depth - 1)})",
            () => $"({StillReal(1)} + {Real(depth - 1)})");

    private string Word(int depth) => depth <= 0
        ? OneOf(() => "word", () => $"text({StillInt(0)})", () => $"NATIVE(account->Name({StillInt(0)}))")
        : OneOf(
            () => $"text({Int(depth - 1)})",
            () => $"NATIVE(account->Name({Int(depth - 1)}))",
            () => $"({Truth(depth - 1)} ? {Word(depth - 1)} : {Word(depth - 1)})",
            () => $"({Word(depth - 1)} + {OneOf("\"x\"", "word")})",
            () => $"(none ? NATIVE(none->Name(2)) : {Word(depth - 1)})",
            () => $"std::string({Int(depth - 1)} & 3, 'z')",
            () => $"std::to_string({Int(depth - 1)})");

    private string PairValue(int depth) => depth <= 0
        ? OneOf(() => "pair", () => $"paired({StillInt(0)})", () => $"Pair({StillInt(0)})")
        : OneOf(
            () => $"paired({Int(depth - 1)})",
            () => $"Pair({Int(depth - 1)}, (short)3)",
            () => $"Pair{{{Int(depth - 1)}, (short)({Integer(depth - 1)}), {Real(depth - 1)}}}",
            () => $"({Truth(depth - 1)} ? {PairValue(depth - 1)} : {PairValue(depth - 1)})",
            () => $"({PairValue(depth - 1)} + pair)",
            () => $"(pair + {PairValue(depth - 1)})");
}

namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string LambdaVariables = "int total = 3; std::function<int(int)> kept = adder(2); std::string name = \"lambda\";";

    /// <summary>Members of managed classes have no lambdas.</summary>
    private bool _allowsLambdas;

    private void WriteLambda(int depth, int indent)
    {
        if (!_allowsLambdas)
        {
            Line(indent, $"note(\"stored\", stored(kept, {Int(1)}));");
            return;
        }

        var name = Next("lambda");
        Line(indent, OneOf(
            () => $"{{ auto {name} = {Lambda()}; note(\"lambda\", {name}({Int(1)})); total += {name}({StillInt(1)}); total &= 1023; }}",
            () => $"note(\"applied\", applied({Lambda()}, {StillInt(1)}));",
            () => $"note(\"repeated\", repeated({Lambda()}, {StillInt(1)}));",
            () => $"note(\"stored\", stored({OneOf(Lambda, () => "kept", () => $"adder({Int(1)})")}, {StillInt(1)}));",
            () => $"kept = {OneOf(() => $"[total](int n) {{ {Inside()} return n + total; }}", () => $"adder({Int(1)})")};",
            () => $"note(\"once\", [&] {{ {Inside()} return {Counted()}; }}());",
            () => "std::sort(v.begin(), v.end(), [](int l, int r) { return Account::Flip(l) < Account::Flip(r); }); note(\"sorted\", v[0]);",
            () => $"note(\"any\", std::any_of(v.begin(), v.end(), [=](int each) {{ return each > {Counted()}; }}));",
            () => $"std::for_each(v.begin(), v.end(), [&](int& each) {{ each ^= Account::Flip(total); {Inside()} }}); note(\"each\", v[2]);",
            () => $"note(\"all\", std::accumulate(v.begin(), v.end(), {StillInt(0)}, [&](int l, int r) {{ total++; return (l ^ r) + Account::Flip(r & 7); }}));",
            () => $"{{ auto {name} = [](auto l, auto r) {{ note(\"generic\", (double)(l < r)); return l + Account::Flip(3) + r; }}; note(\"sum\", {name}({StillInt(1)}, 2.5)); note(\"sum\", {name}((short)3, {Int(1)})); }}",
            () => $"{{ int count = {StillInt(0)}; auto {name} = [count, &total]() mutable {{ total = Account::Flip(total & 255); return ++count; }}; {name}(); note(\"mutable\", {name}() + count); }}",
            () => $"note(\"pointed\", pointed([](int n) {{ return Account::Flip(n) + 1; }}, {Int(1)}));",
            () => $"note(\"nested\", [&](int n) {{ return [&, n](int k) {{ total += k; {Inside()} return n * k + Account::Flip(n); }}(n + 1); }}({Int(1)}));"));
    }

    private string Lambda() => OneOf(
        () => $"[&](int n) {{ {Inside()} return Account::Flip(n) + {Counted()}; }}",
        () => $"[=](int n) {{ return n * 2 + {Counted()}; }}",
        () => $"[total, &v](int n) {{ v[n & 3] += total; return Account::Flip(v[1] & 63); }}",
        () => $"[start = {Int(1)}](int n) {{ note(\"start\", start); return Account::Flip(start ^ n); }}",
        () => "[copy = name](int n) { return n + length(copy); }",
        () => "[&name, this_one = total * 2](int n) -> int { if (Account::Not(n > 3)) return this_one; name += 'x'; if (name.size() > 20) name.resize(2); return length(name); }");

    private string Inside() => OneOf(string.Empty, "note(\"inside\", total);", "number(total);", "note(\"flipped\", Account::Flip(total & 7));");

    private string Counted() => OneOf("total", "total * 2", "Account::Flip(total)", "(int)name.size()");
}

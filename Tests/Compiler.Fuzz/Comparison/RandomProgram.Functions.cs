namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string Parameters = "(Account H account, Account H none)";

    private readonly List<string> _calls = [];

    /// <summary>The same statements stand in every kind of function: what is bound, captured and named differs.</summary>
    private void WriteFunction(string name)
    {
        var kind = _random.Next(6);
        _allowsLambdas = kind > 1;
        switch (kind)
        {
            case 0:
                WriteMember(name, $"REF class {name}Host", $"int run{Parameters}");
                _calls.Add($"(NEW {name}Host())->run(account, none)");
                break;
            case 1:
                WriteMember(name, $"REF class {name}Host", $"static int run{Parameters}");
                _calls.Add($"{name}Host::run(account, none)");
                break;
            case 2:
                WriteMember(name, $"class {name}Host", $"int run{Parameters}");
                _calls.Add($"{name}Host().run(account, none)");
                break;
            case 3:
                Line(0, $"template <class T> static int {name}(T account, T none) {{");
                WriteBody();
                Line(0, "}");
                _calls.Add($"{name}(account, none)");
                break;
            default:
                Line(0, $"static int {name}{Parameters} {{");
                WriteBody();
                Line(0, "}");
                _calls.Add($"{name}(account, none)");
                break;
        }
    }

    private void WriteMember(string name, string type, string function)
    {
        Line(0, type + " {");
        Line(0, "public:");
        Line(0, function + " {");
        WriteBody();
        Line(0, "}");
        Line(0, "};");
    }
}

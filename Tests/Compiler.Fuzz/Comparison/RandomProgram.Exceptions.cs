namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    /// <summary>How many handlers surround the next statement, where <c>throw;</c> means something.</summary>
    private int _handlers;

    private void WriteException(int depth, int indent)
    {
        switch (depth > 0 ? _random.Next(8) : 0)
        {
            case 0:
                Line(indent, Failing());
                break;
            case 1:
                WriteFinally(depth, indent);
                break;
            case 2:
                Line(indent, "{");
                Line(indent + 1, $"Watched {Next("watched")}({Int(1)});");
                WriteBlock(depth, indent);
                Line(indent + 1, Failing());
                Line(indent, "}");
                break;
            case 3:
                var label = Next("out");
                Line(indent, "{ {");
                Line(indent + 1, $"Watched {Next("watched")}({Int(1)});");
                WriteTry(depth, indent + 1);
                Line(indent + 1, $"if ({Truth(1)}) goto {label};");
                WriteBlock(depth, indent);
                Line(indent, $"}} {label}: note(\"out\", 1); }}");
                break;
            default:
                WriteTry(depth, indent);
                break;
        }
    }

    private void WriteTry(int depth, int indent)
    {
        Line(indent, "try {");
        WriteBlock(depth, indent);
        Line(indent + 1, OneOf(Failing, Leave, Failing));
        foreach (var handler in Handlers())
        {
            Line(indent, $"}} catch ({handler}) {{");
            Line(indent + 1, Shown(handler));
            _handlers++;
            WriteBlock(1, indent);
            Line(indent + 1, Chance(0.3) ? Rethrown() : Leave());
            _handlers--;
        }

        Line(indent, "}");
    }

    private string[] Handlers()
    {
        string[] handlers =
        [
            "const WorseProblem& caught", OneOf("Problem caught", "const Problem& caught", "Problem& caught"), OneOf("const std::exception& caught", "std::out_of_range caught"), "int caught",
            "const char* caught", "double", "WorseFailure H caught", "Failure H caught",
        ];
        string[] chosen = [.. handlers.Where(_ => Chance(0.4))];
        return chosen.Length == 0 || Chance(0.5) ? [.. chosen, "..."] : chosen;
    }

    private static string Shown(string handler) => handler switch
    {
        _ when handler.Contains("Problem", StringComparison.Ordinal) => "note(\"caught\", caught.code);",
        _ when handler.Contains("Failure", StringComparison.Ordinal) => "note(\"caught\", caught->Code);",
        _ when handler.Contains("std::", StringComparison.Ordinal) => "note(caught.what(), 1);",
        "int caught" => "note(\"int\", caught);",
        "const char* caught" => "note(caught, 1);",
        _ => "note(\"any\", 1);",
    };

    private void WriteFinally(int depth, int indent)
    {
        var last = OneOf(() => $"note(\"finally\", {Int(1)});", () => "a++;", () => $"Watched last({StillInt(1)}); account->Move(1);");
        Line(indent, $"BEGIN_FINALLY({last})");
        WriteBlock(depth, indent);
        Line(indent + 1, OneOf(Failing, Leave));
        Line(indent, $"END_FINALLY({last})");
    }

    private string Failing() => OneOf(
        () => $"if ({Truth(1)}) throw {Thrown()};",
        () => $"note(\"risk\", risky({Int(1)}));",
        () => $"note(\"risk\", account->Move(risky({Int(1)})));",
        () => $"note(\"risk\", Thrower::{OneOf("Managed", "Native", "Through")}({Int(1)}));",
        () => $"note(\"risk\", between({Int(1)}));",
        () => $"note(\"risk\", called(&managedBody, {Int(1)}));",
        () => $"{{ Guarded guarded({Int(1)}); note(\"risk\", guarded.second.id); }}",
        () => $"note(\"risk\", ({Truth(1)} ? {Int(1)} : throw {Thrown()}));",
        () => _handlers > 0 ? $"if ({Truth(1)}) {Rethrown()}" : "risky(2);");

    private string Rethrown() => OneOf("throw;", "throw;", "again(3);", "throw Problem(m);", "Thrower::Through(a);");

    private string Thrown() => OneOf(
        () => $"Problem({Int(1)})",
        () => $"WorseProblem({Int(1)})",
        () => $"NEW Failure({Int(1)})",
        () => $"NEW WorseFailure({Int(1)})",
        () => "std::runtime_error(\"thrown\")",
        () => Int(1),
        () => "\"literal\"");
}

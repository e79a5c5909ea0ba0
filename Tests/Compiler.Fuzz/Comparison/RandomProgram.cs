using System.Globalization;
using System.Text;

namespace Bridge.Compiler.Fuzz.Comparison;

/// <summary>Writes programs over <c>world.h</c> that mean the same in C++ and in C++/CLI. Beside an operand with effects stands only what
/// these do not change, because C++ leaves the order of most operands open; where it does not, both sides have effects.</summary>
internal sealed partial class RandomProgram
{
    private const int Functions = 4;
    private const int StatementsOfFunction = 14;

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private RandomProgram(int seed) => _random = new Random(seed);

    /// <summary>The program of a seed.</summary>
    public static string Write(int seed, string header)
    {
        var program = new RandomProgram(seed);
        program.Line(0, $"#include \"{header}\"");
        for (var i = 0; i < Functions; i++)
        {
            program.WriteFunction(i);
        }

        program.Line(0, "int main() {");
        program.Line(1, "Account H account = NEW Account();");
        program.Line(1, "Account H none = nullptr;");
        for (var i = 0; i < Functions; i++)
        {
            program.Line(1, string.Create(CultureInfo.InvariantCulture, $"note(\"result\", run{i}(account, none));"));
            program.Line(1, "std::printf(\"\\n\");");
        }

        program.Line(0, "}");
        return program._text.ToString();
    }

    private void WriteFunction(int number)
    {
        Line(0, string.Create(CultureInfo.InvariantCulture, $"static int run{number}(Account H account, Account H none) {{"));
        Line(1, string.Create(CultureInfo.InvariantCulture, $"int a = {_random.Next(10)}, m = 1;"));
        Line(1, "unsigned b = 7; short e = -3; signed char g = 100; long long k = 5; double x = 1.5; bool flag = true;");
        Line(1, "std::string word = \"n\"; Pair pair(1), other(2); Colour colour = Green; std::vector<int> v(4); Value value = Value();");
        for (var i = 0; i < StatementsOfFunction; i++)
        {
            WriteStatement(depth: 2, indent: 1);
        }

        Line(1, "note(\"end\", a + b * 1.0 + e + g + static_cast<double>(k) + x + flag + word.size() + pair.x + v[0] + v[1] + v[2] + v[3] + value.x);");
        Line(1, "return a;");
        Line(0, "}");
    }

    private void Line(int indent, string text) => _text.Append(' ', indent * 4).Append(text).Append('\n');

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private string OneOf(params string[] choices) => choices[_random.Next(choices.Length)];

    // Only the chosen one is made: a tree of all of them would be endless.
    private string OneOf(params Func<string>[] choices) => choices[_random.Next(choices.Length)]();

    private string Number(int below) => _random.Next(below).ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;

namespace Bridge.Compiler.Fuzz.Comparison;

/// <summary>Writes programs over <c>world.h</c> that mean the same in C++ and in C++/CLI. Beside an operand with effects stands only what
/// these do not change, because C++ leaves the order of most operands open; where it does not, both sides have effects.</summary>
internal sealed partial class RandomProgram
{
    private const int Functions = 4;
    private const int StatementsOfFunction = 12;

    private readonly Random _random;
    private readonly Theme[] _themes;
    private readonly StringBuilder _text = new();
    private int _names;
    private int _line;

    private RandomProgram(int seed, string[] themes)
    {
        _random = new Random(seed);
        _themes = Chosen(themes);
    }

    /// <summary>The program of a seed.</summary>
    /// <param name="seed">The same seed gives the same program.</param>
    /// <param name="themes">Names of the themes it is about; two at random when there are none.</param>
    /// <param name="folder">Where the headers stand.</param>
    public static string Write(int seed, string[] themes, string folder)
    {
        var program = new RandomProgram(seed, themes);
        foreach (var header in program._themes.Select(theme => theme.Header).Prepend("world.h"))
        {
            program.Line(0, $"#include \"{Path.Combine(folder, header)}\"");
        }

        for (var i = 0; i < Functions; i++)
        {
            program.WriteFunction(program.Next("run"));
        }

        program.WriteMain();
        return program._text.ToString();
    }

    private void WriteMain()
    {
        Line(0, "int main() {");
        Line(1, "Account H account = NEW Account();");
        Line(1, "Account H none = nullptr;");
        foreach (var call in _calls)
        {
            Line(1, $"try {{ note(\"result\", {call}); }} catch (...) {{ note(\"failed\", 1); }}");
            Line(1, "std::printf(\"\\n\");");
        }

        Line(0, "}");
    }

    private void WriteVariables()
    {
        Line(1, $"int a = {Number(10)}, m = 1;");
        Line(1, "unsigned b = 7; short e = -3; signed char g = 100; long long k = 5; double x = 1.5; bool flag = true;");
        Line(1, "std::string word = \"n\"; Pair pair(1), other(2); Colour colour = Green; std::vector<int> v(4); Value value = Value();");
        foreach (var theme in _themes)
        {
            Line(1, theme.Variables);
        }
    }

    private void WriteBody()
    {
        _objects.Clear();
        WriteVariables();
        for (var i = 0; i < StatementsOfFunction; i++)
        {
            WriteStatement(depth: 2, indent: 1);
        }

        Line(1, "note(\"end\", a + b * 1.0 + e + g + static_cast<double>(k) + x + flag + word.size() + pair.x + v[0] + v[1] + v[2] + v[3] + value.x);");
        Line(1, "return a;");
    }

    private string Next(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}{++_names}");

    private void Line(int indent, string text)
    {
        _text.Append(' ', indent * 4).Append(text).Append('\n');
        _line++;
    }

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private string OneOf(params string[] choices) => choices[_random.Next(choices.Length)];

    // Only the chosen one is made: a tree of all of them would be endless.
    private string OneOf(params Func<string>[] choices) => choices[_random.Next(choices.Length)]();

    private string Number(int below) => _random.Next(below).ToString(CultureInfo.InvariantCulture);
}

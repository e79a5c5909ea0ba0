using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Operands of <c>decltype</c> are not evaluated, so nothing in them is a hole; the variables that they name are not in the host.</summary>
internal sealed partial class Cutter
{
    // static_cast<decltype(x)>(y)   →  static_cast<int>(p0)
    // std::vector<decltype(f(x))>() →  std::vector<decltype(f(bridge::some<int&>()))>()
    private string WithTypeOperands(string text, ClangNode node)
    {
        for (var match = Decltype().Match(text); match.Success; match = Decltype().Match(text, match.Index + match.Length))
        {
            var begin = match.Index + match.Length;
            var end = Closing(text, begin);
            var operand = text[begin..end].Trim();
            text = VariableNamed(operand, node) is { } variable
                ? $"{text[..match.Index]}{CppType.Name(variable.Type.Spelling)}{text[(end + 1)..]}"
                : text[..begin] + Name().Replace(operand, m => VariableNamed(m.Value, node) is { } v ? $"bridge::some<{CppType.Name(v.Type.Spelling)}&>()" : m.Value) + text[end..];
        }

        return text;
    }

    private static int Closing(string text, int begin)
    {
        var (end, depth) = (begin, 1);
        for (; end < text.Length; end++)
        {
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        return end;
    }

    private VarDecl? VariableNamed(string name, ClangNode node)
    {
        var found = binder.VariablesNamed(name, node.Begin).ToList();
        if (found.DistinctBy(v => v.Type.Spelling).Skip(1).Any())
        {
            binder.NotYet($"'decltype' of '{name}', a name of several variables,", node);
        }

        return found.FirstOrDefault();
    }

    [GeneratedRegex(@"\bdecltype\s*\(")]
    private static partial Regex Decltype();

    [GeneratedRegex(@"(?<![\w$.:>])[A-Za-z_]\w*")]
    private static partial Regex Name();
}

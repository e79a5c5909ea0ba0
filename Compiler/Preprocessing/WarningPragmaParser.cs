using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Reads what follows <c>#pragma warning</c>:
/// <code>( push [, n] )   ( pop )   ( specifier : numbers [; specifier : numbers]… [, justification : "text"] )</code></summary>
internal sealed partial class WarningPragmaParser(string text)
{
    private readonly Queue<string> _words = new(Word().Matches(text).Select(m => m.Value));
    private WarningMessage? _mistake;

    /// <summary>The pragma.</summary>
    public WarningPragma Parse()
    {
        Expect("(");
        var pragma = Peek() switch
        {
            "push" => Push(),
            "pop" => Pop(),
            _ => new WarningPragma { Changes = [.. Changes()] },
        };
        Expect(")");
        return pragma with { Mistake = _mistake };
    }

    private WarningPragma Push()
    {
        _words.Dequeue();
        int? level = Take(",") ? Number(0, 4) : null;
        return new WarningPragma { IsPush = true, Level = level };
    }

    private WarningPragma Pop()
    {
        _words.Dequeue();
        return new WarningPragma { IsPop = true };
    }

    private IEnumerable<WarningChange> Changes()
    {
        do
        {
            var specifier = _mistake is null ? Specifier() : null;
            Expect(":");
            var numbers = Numbers().ToImmutableArray();
            if (specifier is not null)
            {
                yield return specifier with { Numbers = numbers };
            }
        }
        while (Take(";"));
        Justification();
    }

    private WarningChange? Specifier()
    {
        var word = _words.TryDequeue(out var next) ? next : string.Empty;
        WarningChange? result = word switch
        {
            "default" => new WarningChange(WarningAction.Default, null, false, []),
            "disable" => new WarningChange(WarningAction.Disable, null, false, []),
            "error" => new WarningChange(WarningAction.Error, null, false, []),
            "once" => new WarningChange(WarningAction.Once, null, false, []),
            "suppress" => new WarningChange(WarningAction.Disable, null, true, []),
            "1" or "2" or "3" or "4" => new WarningChange(WarningAction.Default, word[0] - '0', false, []),
            _ => null,
        };
        if (result is null)
        {
            Note(Descriptors.UnknownWarningSpecifier, word);
        }

        return result;
    }

    private IEnumerable<int> Numbers()
    {
        while (Peek() is [>= '0' and <= '9', ..])
        {
            var number = WarningState.Number(Number(0, 99999) ?? 0);
            if (number > 4000)
            {
                yield return number;
            }
            else
            {
                Note(Descriptors.NoWarningNumber, number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private void Justification()
    {
        if (Take(","))
        {
            Expect("justification");
            Expect(":");
            _words.TryDequeue(out _);
        }
    }

    private int? Number(int least, int most)
    {
        if (int.TryParse(Peek(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            _words.Dequeue();
            return value;
        }

        Expect($"{least} - {most}");
        return null;
    }

    private string Peek() => _words.TryPeek(out var word) ? word : string.Empty;

    private bool Take(string word)
    {
        var isThere = Peek() == word;
        if (isThere)
        {
            _words.Dequeue();
        }

        return isThere;
    }

    private void Expect(string word)
    {
        if (!Take(word))
        {
            Note(Descriptors.PragmaSyntax, word, Peek() is { Length: > 0 } found ? found : "newline");
        }
    }

    /// <summary>The first mistake is told; what follows is a consequence.</summary>
    private void Note(DiagnosticDescriptor descriptor, params string[] arguments) => _mistake ??= new WarningMessage(descriptor, [.. arguments]);

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|\\w+|\\S")]
    private static partial Regex Word();
}

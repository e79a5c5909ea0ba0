using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Follows <c>#pragma warning</c> through a translation unit: headers may leave the state they change. For one unit;
/// not thread-safe.</summary>
internal sealed class WarningPragmas
{
    private readonly ImmutableArray<WarningMap.Region>.Builder _regions = ImmutableArray.CreateBuilder<WarningMap.Region>();
    private readonly List<(WarningMessage Message, SourceLocation Place)> _mistakes = [];
    private readonly Stack<WarningState> _pushed = new();
    private ImmutableArray<int> _suppressed = [];
    private readonly string _ownFolder;
    private WarningState _state;

    private WarningPragmas(WarningState initial, string ownFolder) => (_state, _ownFolder) = (initial, ownFolder);

    /// <summary>Tells <paramref name="diagnostics"/> which warnings the unit of <paramref name="root"/> wants, and what is wrong
    /// with its pragmas.</summary>
    /// <returns>The unit without the pragmas: Clang would heed those it knows.</returns>
    public static IncludedFile Take(IncludedFile root, PreprocessorOptions options, DiagnosticBag diagnostics)
    {
        var initial = options.Warnings;
        var pragmas = new WarningPragmas(initial, options.SupportDirectory);
        var rest = pragmas.Take(root);
        diagnostics.Heed(new WarningMap(initial, pragmas._regions.ToImmutable()));
        foreach (var (message, place) in pragmas._mistakes)
        {
            diagnostics.Report(message.Descriptor, place, [.. message.Arguments]);
        }

        return rest;
    }

    private IncludedFile Take(IncludedFile file) => file with
    {
        Parts = [.. file.Parts.Select(part => part switch
        {
            IncludedFile included => Take(included),
            TextPart text => Take(text, file.IsSystem),
            _ => part,
        })],
    };

    private TextPart Take(TextPart part, bool isSystem)
    {
        var lines = part.Text.Split('\n');
        var (first, isEmpty) = (0, true);
        for (var i = 0; i < lines.Length; i++)
        {
            if (WarningPragma.IsAt(lines[i]))
            {
                Add(part, first, i - 1, isEmpty);
                Apply(WarningPragma.Parse(lines[i]), new SourceLocation(part.Path, part.Line + i, 1), isSystem);
                (first, isEmpty, lines[i]) = (i + 1, true, string.Empty);
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                isEmpty = false;
                first = Suppress(part.Path, part.Line + i) ? i + 1 : first;
            }
        }

        Add(part, first, lines.Length - (lines[^1].Length == 0 ? 2 : 1), isEmpty);
        return part with { Text = string.Join('\n', lines) };
    }

    private void Add(TextPart part, int first, int last, bool isEmpty)
    {
        if (!isEmpty && first <= last)
        {
            var state = IsOwn(part.Path) ? _state with { Level = 0 } : _state;
            _regions.Add(new WarningMap.Region(part.Path, part.Line + first, part.Line + last, state));
        }
    }

    // Nobody can change what Bridge's own headers are warned of.
    private bool IsOwn(string path) => _ownFolder.Length > 0 && path.StartsWith(_ownFolder, StringComparison.Ordinal);

    /// <summary>The line after <c>suppress</c> is a region of its own.</summary>
    private bool Suppress(string path, int line)
    {
        if (_suppressed.IsEmpty)
        {
            return false;
        }

        var state = _suppressed.Aggregate(_state, (s, number) => s.With(number, WarningAction.Disable));
        _regions.Add(new WarningMap.Region(path, line, line, state));
        _suppressed = [];
        return true;
    }

    private void Apply(WarningPragma pragma, SourceLocation place, bool isSystem)
    {
        if (pragma.Mistake is { } mistake && !isSystem)
        {
            _mistakes.Add((mistake, place));
        }

        if (pragma.IsPush)
        {
            _pushed.Push(_state);
            _state = _state with { Level = pragma.Level ?? _state.Level };
        }
        else if (pragma.IsPop && _pushed.TryPop(out var state))
        {
            _state = state;
        }
        else if (pragma.IsPop)
        {
            _mistakes.Add((new WarningMessage(Descriptors.UnmatchedWarningPop, []), place));
        }

        foreach (var change in pragma.Changes)
        {
            Apply(change);
        }
    }

    private void Apply(WarningChange change)
    {
        if (change.IsSuppress)
        {
            _suppressed = _suppressed.AddRange(change.Numbers);
        }
        else
        {
            _state = change.Numbers.Aggregate(_state, (s, n) => change.Level is { } level ? s.With(n, level) : s.With(n, change.Action));
        }
    }
}

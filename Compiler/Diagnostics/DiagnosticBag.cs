using System.Collections;
using System.Globalization;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Diagnostics;

/// <summary>Collects the messages of a compilation. Thread-safe: units are compiled in parallel.</summary>
public sealed class DiagnosticBag : IEnumerable<Diagnostic>
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Path, int Line)> _settled = [];
    private readonly List<WarningMap> _warnings = [];
    private readonly HashSet<string> _once = [];

    /// <summary>Which warnings are wanted outside of the units that <see cref="Heed"/> told of.</summary>
    public WarningState Warnings { get; init; } = WarningState.Initial;

    /// <summary>Whether anything reported so far stops the compilation.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_lock)
            {
                return _diagnostics.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Ends a stage: lines that have errors get no further ones, because what a later stage finds there follows from them.</summary>
    public void Settle()
    {
        lock (_lock)
        {
            _settled.UnionWith(_diagnostics.Where(d => d.Severity == Severity.Error && d.Location.Line > 0).Select(LineOf));
        }
    }

    /// <summary>Whether an earlier stage found errors.</summary>
    public bool HasSettledErrors
    {
        get
        {
            lock (_lock)
            {
                return _settled.Count > 0;
            }
        }
    }

    /// <summary>Whether an earlier stage found an error in the line of <paramref name="place"/>.</summary>
    public bool IsSettled(SourceLocation place)
    {
        lock (_lock)
        {
            return _settled.Contains((place.Path, place.Line));
        }
    }

    /// <summary>Whether there is an error from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public bool HasErrorIn(SourceLocation first, SourceLocation last)
    {
        lock (_lock)
        {
            return _diagnostics.Exists(d => d.Severity == Severity.Error && d.Location.IsWithin(first, last));
        }
    }

    /// <summary>Adds a message of a known kind.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object?[] arguments) =>
        Add(new Diagnostic(
            descriptor.Code,
            descriptor.Severity,
            location,
            string.Format(CultureInfo.InvariantCulture, descriptor.Format, arguments)) { Level = descriptor.Level, IsOff = descriptor.IsOff });

    /// <summary>From now on the warnings about the files of a unit are reported as <paramref name="map"/> says.</summary>
    public void Heed(WarningMap map)
    {
        lock (_lock)
        {
            _warnings.Add(map);
        }
    }

    /// <summary>Adds a message unless it is a warning that is not wanted; the same message at the same place is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            var state = _warnings.Find(m => m.Knows(diagnostic.Location.Path))?.At(diagnostic.Location) ?? Warnings;
            if (state.Judge(diagnostic) is { } severity && (!state.IsReportedOnce(diagnostic) || _once.Add(diagnostic.Code)))
            {
                Keep(diagnostic with { Severity = severity });
            }
        }
    }

    /// <summary>Takes over what was reported about one unit, and which of its warnings are wanted.</summary>
    public void Take(DiagnosticBag unit)
    {
        lock (_lock)
        {
            _warnings.AddRange(unit._warnings);
            foreach (var diagnostic in unit)
            {
                Keep(diagnostic);
            }
        }
    }

    private void Keep(Diagnostic diagnostic)
    {
        var follows = diagnostic.Severity == Severity.Error && _settled.Contains(LineOf(diagnostic));
        if (!follows && !_diagnostics.Exists(d => d with { Notes = [] } == diagnostic with { Notes = [] }))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Runs <paramref name="work"/> and adds <paramref name="note"/> to what it reports. Nothing else may report
    /// meanwhile.</summary>
    public void Annotate(DiagnosticNote note, Action work)
    {
        int first;
        lock (_lock)
        {
            first = _diagnostics.Count;
        }

        work();
        lock (_lock)
        {
            for (var i = first; i < _diagnostics.Count; i++)
            {
                _diagnostics[i] = _diagnostics[i] with { Notes = _diagnostics[i].Notes.Add(note) };
            }
        }
    }

    /// <summary>Writes all messages with their notes, in the order of files and lines.</summary>
    public void Print(TextWriter writer)
    {
        foreach (var diagnostic in this.OrderBy(d => d.Location.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column))
        {
            writer.WriteLine(diagnostic);
            foreach (var note in diagnostic.Notes)
            {
                writer.WriteLine(note);
            }
        }
    }

    private static (string Path, int Line) LineOf(Diagnostic diagnostic) => (diagnostic.Location.Path, diagnostic.Location.Line);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator()
    {
        lock (_lock)
        {
            return _diagnostics.ToList().GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Collections;
using System.Globalization;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Diagnostics;

/// <summary>Collects the messages of a compilation. Thread-safe: units are compiled in parallel.</summary>
public sealed class DiagnosticBag : IEnumerable<Diagnostic>
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _diagnostics = [];

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

    /// <summary>Adds a message of a known kind.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object?[] arguments) =>
        Add(new Diagnostic(
            descriptor.Code,
            descriptor.Severity,
            location,
            string.Format(CultureInfo.InvariantCulture, descriptor.Format, arguments)));

    /// <summary>Adds a message; the same message at the same place is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            if (!_diagnostics.Exists(d => d with { Notes = [] } == diagnostic with { Notes = [] }))
            {
                _diagnostics.Add(diagnostic);
            }
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

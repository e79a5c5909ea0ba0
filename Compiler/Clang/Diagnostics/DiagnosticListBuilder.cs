using System.Collections.Immutable;

namespace Bridge.Compiler.Clang.Diagnostics;

/// <summary>Collects messages in Clang's order and attaches notes to the message before them.</summary>
internal sealed class DiagnosticListBuilder
{
    private readonly List<ClangDiagnostic> _messages = [];
    private readonly ImmutableArray<ClangDiagnostic>.Builder _notes = ImmutableArray.CreateBuilder<ClangDiagnostic>();

    /// <summary>Adds a message or note.</summary>
    public void Add(ClangDiagnostic diagnostic)
    {
        if (diagnostic.Severity == ClangSeverity.Note && _messages.Count > 0)
        {
            _notes.Add(diagnostic);
            return;
        }

        AttachNotes();
        _messages.Add(diagnostic);
    }

    /// <summary>Everything added so far.</summary>
    public ImmutableArray<ClangDiagnostic> ToImmutable()
    {
        AttachNotes();
        return [.. _messages];
    }

    private void AttachNotes()
    {
        if (_notes.Count > 0)
        {
            _messages[^1] = _messages[^1] with { Notes = [.. _messages[^1].Notes, .. _notes] };
            _notes.Clear();
        }
    }
}

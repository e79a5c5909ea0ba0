using System.Text;
using Bridge.Compiler.Projection.Index;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>The one writer of the header. It counts lines and enters every declaration that stands for metadata
/// into the side table: the line is its identity.</summary>
internal sealed class HeaderWriter(SideTableBuilder table)
{
    private readonly StringBuilder _text = new();
    private int _line = 1;

    /// <summary>The header so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes a line that identifies nothing.</summary>
    public void Line(string text)
    {
        _text.Append(text).Append('\n');
        _line++;
    }

    /// <summary>Writes a line whose declaration stands for <paramref name="entity"/>: a type, field or method, or the accessor
    /// that a property or event is found by.</summary>
    public void Line(string text, ProjectedKind kind, ProjectedForm form, MemberReference entity)
    {
        table.Add(_line, kind, form, entity.Module, entity.MetadataToken);
        Line(text);
    }

    /// <summary>Writes the primary template of an arity family.</summary>
    public void FamilyLine(string text, IEnumerable<ProjectedType> members)
    {
        table.AddFamily(_line, [.. members.Select(m => (m.Parameters.Length, m.Definition.Module, m.Definition.MetadataToken))]);
        Line(text);
    }
}

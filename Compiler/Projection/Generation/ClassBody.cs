using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Writes the members of one class and keeps track of the current access label.</summary>
internal sealed class ClassBody(HeaderWriter writer, ProjectedType type)
{
    private bool _isProtected;

    public ProjectedType Type => type;

    public HeaderWriter Writer => writer;

    /// <summary>Names that methods and nested types took; C++ allows no data member of the same name.</summary>
    public HashSet<string> TakenNames { get; } = [];

    /// <summary>Starts a section for a member that is public or protected.</summary>
    public void Access(bool isPublic)
    {
        if (_isProtected != isPublic)
        {
            return;
        }

        writer.Line(isPublic ? "public:" : "protected:");
        _isProtected = !isPublic;
    }

    /// <summary>The C++ name of a member, or null.</summary>
    public string? Name(IMemberDefinition member) => NamingTable.Member(member.Name, type.Name);
}

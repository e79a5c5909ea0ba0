using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring;

/// <summary>Finds the fields and properties of fundamental types and enums, whose own members are those of a wrapper.</summary>
internal static class ScalarMembers
{
    /// <summary>Names that mean such a member wherever a managed type of <paramref name="unit"/> declares them.</summary>
    public static IEnumerable<string> Collect(UnitNode unit, IReadOnlySet<string> enums)
    {
        var members = unit.Types.SelectMany(t => t.Members).SelectMany(m => Names(m, unit.Buffer, enums)).ToList();
        var others = members.Where(m => !m.IsScalar).Select(m => m.Name).ToHashSet();
        return members.Where(m => m.IsScalar && !others.Contains(m.Name)).Select(m => m.Name);
    }

    private static IEnumerable<(string Name, bool IsScalar)> Names(
        SyntaxNode member, TokenBuffer buffer, IReadOnlySet<string> enums) => member switch
    {
        FieldNode field => field.Declarators.Select(d => (d.Declaration.Name, IsScalar(field.Type, buffer, enums))),
        PropertyNode property => [(property.Declaration.Name, IsScalar(property.Type, buffer, enums) && property.Indexes.IsEmpty)],
        MethodNode method => [(method.Declaration.Name, false)],
        EventNode node => [(node.Declaration.Name, false)],
        _ => [],
    };

    private static bool IsScalar(TokenRange type, TokenBuffer buffer, IReadOnlySet<string> enums) =>
        !type.IsEmpty && (Keywords.IsBuiltinType(buffer[type.End - 1].Text) || Keywords.IsScalarAlias(buffer[type.End - 1].Text) || enums.Contains(buffer[type.End - 1].Text));
}

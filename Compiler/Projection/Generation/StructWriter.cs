namespace Bridge.Compiler.Projection.Generation;

/// <summary>Layer 3: class bodies, base classes first. A class derives only from its base class: interface members that it
/// implements explicitly stay invisible on the class, as they are in C++/CLI.</summary>
internal sealed class StructWriter(
    HeaderWriter writer,
    TypeModel model,
    CppTypes types,
    BaseTypes bases,
    IReadOnlyList<Action<ClassBody>> members)
{
    private readonly HashSet<ProjectedType> _done = [];

    public void Write(IEnumerable<ProjectedType> emitted)
    {
        foreach (var type in emitted)
        {
            Write(type);
        }
    }

    // What type traits ask for.
    private static string Marker(ProjectedType type) => type.IsValueType || type.Definition.IsInterface ? string.Empty
        : type.Definition.IsSealed ? " using sealed$ = void;"
        : type.Definition.IsAbstract ? " void abstract$();"
        : string.Empty;

    private void Write(ProjectedType type)
    {
        if (type.IsEnum || type.IsVoid || !type.IsEmitted || !_done.Add(type))
        {
            return;
        }

        var parents = Bases(type);
        var clause = parents.Count == 0 ? string.Empty : " : " + string.Join(", ", parents);
        var arguments = type.IsFamilyMember ? type.OwnArguments : string.Empty;
        var text = $"{type.Head}struct {type.DefinitionName}{arguments}{clause} {{{Marker(type)}";
        writer.Line(text, ProjectedKind.Type, ProjectedForm.Plain, type.Definition);
        var body = new ClassBody(writer, type);
        foreach (var write in members)
        {
            write(body);
        }

        writer.Line("};");
    }

    private List<string> Bases(ProjectedType type)
    {
        var result = new List<string>();
        foreach (var parent in bases.Of(type))
        {
            Write(model.Find(parent)!);
            result.Add((type.IsInterface ? "virtual " : string.Empty) + types.Bare(parent));
        }

        return result;
    }
}

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Layer 3: class bodies, base classes first. A class derives only from its base class: interface members that it
/// implements explicitly stay invisible on the class, as they are in C++/CLI.</summary>
internal sealed class StructWriter(
    HeaderWriter writer,
    TypeModel model,
    CppTypes types,
    InterfaceClosure interfaces,
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

        var bases = Bases(type);
        var clause = bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases);
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
        if (type.IsInterface)
        {
            Require(model.Require("System.Object"));
            foreach (var parent in interfaces.Minimal(type))
            {
                Require(model.Find(parent)!);
                if (types.Bare(parent) is { } name)
                {
                    result.Add("virtual " + name);
                }
            }

            return result.Count > 0 ? result : ["virtual ::System::Object"];
        }

        if (type.Definition.BaseType is { } baseType)
        {
            if (model.Find(baseType) is { } projected)
            {
                Require(projected);
            }

            result.Add(types.Bare(baseType) ?? "::System::Object");
        }

        return result;
    }

    private void Require(ProjectedType type) => Write(type);
}

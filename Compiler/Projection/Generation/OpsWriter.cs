using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Layer 2: <c>ops</c> specialisations, which give handles the bases and operators of their types.
/// A type's bases come before it, because a full specialisation instantiates them at once.</summary>
internal sealed class OpsWriter(
    HeaderWriter writer,
    TypeModel model,
    CppTypes types,
    InterfaceClosure interfaces,
    IndexerWriter indexers,
    ConversionWriter conversions,
    DelegateWriter delegates)
{
    private readonly HashSet<ProjectedType> _done = [];

    public void Write(IEnumerable<ProjectedType> emitted)
    {
        foreach (var type in emitted)
        {
            Write(type);
        }
    }

    private void Write(ProjectedType type)
    {
        if (type.IsVoid || !type.IsEmitted || !_done.Add(type))
        {
            return;
        }

        var bases = Bases(type);
        foreach (var parent in bases)
        {
            if (model.Find(parent) is { } projected)
            {
                Write(projected);
            }
        }

        var list = bases.Select(types.Bare).OfType<string>().Select(b => $"virtual clr::h<{b}>").ToList();
        var clause = list.Count == 0 ? string.Empty : " : " + string.Join(", ", list);
        writer.Line($"{type.TemplateHead} struct clr::ops<{type.Scalar ?? type.Self}>{clause} {{");
        WriteMembers(type);
        writer.Line("};");
    }

    private List<TypeReference> Bases(ProjectedType type)
    {
        var result = new List<TypeReference>();
        if (type.Definition.BaseType is { } baseType && types.Bare(baseType) is not null)
        {
            result.Add(baseType);
        }
        else if (type.Definition.FullName != "System.Object")
        {
            result.Add(model.Require("System.Object").Definition);
        }

        result.AddRange(interfaces.Minimal(type));
        return result;
    }

    private void WriteMembers(ProjectedType type)
    {
        WriteBaseAlias(type);
        if (type.IsInterface)
        {
            writer.Line($"  using interface$ = clr::tag<{type.Self}>;");
        }

        if (!type.IsValueType && type.Definition.Methods.Any(m => m.Name == "op_Equality"))
        {
            writer.Line("  struct equality$;");
        }

        conversions.WriteHandleConversions(writer, type);
        VarianceWriter.Write(writer, type);
        indexers.WriteHandleIndexers(writer, type);
        delegates.WriteCall(writer, type);
    }

    // base$ carries array covariance: array<T^>^ → array<base$^>^
    private void WriteBaseAlias(ProjectedType type)
    {
        var baseName = type.Definition.BaseType is { } baseType ? types.Bare(baseType) : "::System::Object";
        baseName = type.Definition.FullName == "System.Object" ? "void" : baseName;
        writer.Line($"  using base$ = {baseName ?? "::System::Object"};");
    }
}

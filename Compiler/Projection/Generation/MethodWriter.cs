using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Methods: non-virtual member functions; overriding is checked against metadata, not by C++.</summary>
internal sealed class MethodWriter(CppTypes types, MethodSelection selection, FunctionWriter functions, BaseTypes bases)
{
    public void Write(ClassBody body)
    {
        foreach (var group in selection.Own(body.Type).GroupBy(m => m.Name))
        {
            if (NamingTable.Member(group.Key, body.Type.Name) is { } name)
            {
                body.TakenNames.Add(group.Key);
                var all = selection.WithInherited(body.Type, group);
                WriteOverloads(body, name, new OverloadSet(body.Type, all), _ => ";");
                WriteOwnOverloads(body, name, [.. all.Where(m => m.Definition.DeclaringType == body.Type.Definition)], all.Count);
            }
        }
    }

    // A call takes the inherited ones only if none of these fits (hiding by signature). What overrides was declared by a base class:
    // void F(int);  →  void F$L2(int);
    private void WriteOwnOverloads(ClassBody body, string name, List<MethodShape> own, int all)
    {
        if (own.Count < all && own.Exists(m => !MethodSelection.IsOverride(m.Definition)))
        {
            WriteOverloads(body, $"{name}$L{bases.Level(body.Type)}", new OverloadSet(body.Type, own), End);
        }
    }

    private static string End(MethodDefinition method) => MethodSelection.IsOverride(method) ? " = delete;" : ";";

    private void WriteOverloads(ClassBody body, string name, OverloadSet set, Func<MethodDefinition, string> end)
    {
        foreach (var method in set.Members)
        {
            if (types.Spell(method.Result) is not { } result)
            {
                continue;
            }

            body.Access(method.Definition.IsPublic);
            var prefix = $"{(method.Definition.IsStatic ? "static " : string.Empty)}{result} {name}";
            functions.Write(method, set, ProjectedKind.Method, own => new Declarator(prefix, own) { End = end(method.Definition) });
        }

        body.Access(isPublic: true);
    }
}

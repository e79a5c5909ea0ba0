namespace Bridge.Compiler.Projection.Generation;

/// <summary>Methods: non-virtual member functions; overriding is checked against metadata, not by C++.</summary>
internal sealed class MethodWriter(CppTypes types, MethodSelection selection, FunctionWriter functions)
{
    public void Write(ClassBody body)
    {
        foreach (var group in selection.Own(body.Type).GroupBy(m => m.Name))
        {
            if (NamingTable.Member(group.Key, body.Type.Name) is { } name)
            {
                body.TakenNames.Add(group.Key);
                WriteOverloads(body, name, new OverloadSet(body.Type, selection.WithInherited(body.Type, group)));
            }
        }
    }

    private void WriteOverloads(ClassBody body, string name, OverloadSet set)
    {
        foreach (var method in set.Members)
        {
            if (types.Spell(method.Result) is not { } result)
            {
                continue;
            }

            body.Access(method.Definition.IsPublic);
            var prefix = $"{(method.Definition.IsStatic ? "static " : string.Empty)}{result} {name}";
            functions.Write(method, set, ProjectedKind.Method, own => new Declarator(prefix, own));
        }

        body.Access(isPublic: true);
    }
}

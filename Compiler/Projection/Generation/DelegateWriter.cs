namespace Bridge.Compiler.Projection.Generation;

/// <summary>Delegates (ECMA-372 §27): constructors from a function, or from an object and a member function.</summary>
internal sealed class DelegateWriter(CppTypes types)
{
    /// <summary>The constructors of a delegate class.</summary>
    public void WriteConstructors(ClassBody body)
    {
        var type = body.Type;
        if (!type.IsDelegate || Signature(type) is not var (result, parameters))
        {
            return;
        }

        var constructor = type.Definition.Methods.First(m => m.Name == ".ctor");
        string[] texts =
        [
            $"  explicit {type.Name}({result} (*)({parameters}));",
            $"  explicit {type.Name}(typename clr::unbound<{result}({parameters})>::type);",
            $"  template<class T$> {type.Name}(const clr::h<T$>&, {result} (clr::id_t<T$>::*)({parameters}));",
            $"  template<clr::value T$> {type.Name}(const T$&, {result} (clr::id_t<T$>::*)({parameters}));",
        ];
        foreach (var text in texts)
        {
            body.Writer.Line(text, ProjectedKind.DelegateConstructor, ProjectedForm.Plain, constructor);
        }
    }

    /// <summary>The call on the handle, a member of <c>ops</c>.</summary>
    public void WriteCall(HeaderWriter writer, ProjectedType type)
    {
        if (type.IsDelegate && Signature(type) is var (result, parameters))
        {
            var invoke = type.Definition.Methods.First(m => m.Name == "Invoke");
            writer.Line($"  {result} operator()({parameters}) const;", ProjectedKind.Invoke, ProjectedForm.Plain, invoke);
        }
    }

    private (string Result, string Parameters)? Signature(ProjectedType type)
    {
        var invoke = type.Definition.Methods.First(m => m.Name == "Invoke");
        var result = types.Spell(invoke.ReturnType);
        var parameters = types.SpellAll(invoke.Parameters.Select(p => p.ParameterType));
        return result is null || parameters is null ? null : (result, string.Join(", ", parameters));
    }
}

using System.Globalization;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Variance of generic interfaces and delegates (ECMA-335 §II.9.5): a conversion between handles of two instances whose
/// arguments are the same or differ as the type allows. To C++ it is a user-defined one, after conversions to bases.</summary>
internal static class VarianceWriter
{
    // template<class A0$> requires (clr::varies_out<A0$, T_>)
    // static clr::tag<IEnumerable<T_>> conv$(clr::tag<IEnumerable<T_>>, clr::h<IEnumerable<A0$>>);
    public static void Write(HeaderWriter writer, ProjectedType type)
    {
        var parameters = type.Definition.GenericParameters;
        if (!parameters.Any(p => p.IsCovariant || p.IsContravariant) || parameters.Count != type.Parameters.Length)
        {
            return;
        }

        var names = parameters.Select(p => string.Create(CultureInfo.InvariantCulture, $"A{p.Position}$")).ToList();
        var rules = parameters.Select((p, i) =>
            $"{(p.IsCovariant ? "clr::varies_out" : p.IsContravariant ? "clr::varies_in" : "clr::varies_not")}<{names[i]}, {type.Parameters[i]}>");
        var source = $"{type.Path}<{string.Join(", ", names)}>";
        writer.Line(
            $"  template<{string.Join(", ", names.Select(n => "class " + n))}> requires ({string.Join(" && ", rules)}) "
                + $"static clr::tag<{type.Self}> conv$(clr::tag<{type.Self}>, clr::h<{source}>);");
    }
}

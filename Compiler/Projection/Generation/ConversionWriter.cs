using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>op_Implicit and op_Explicit (ECMA-372 §19.7.3). On value types they are converting constructors and conversion
/// functions of the class; on reference types they belong to the handle, so they are members of <c>ops</c>.</summary>
internal sealed class ConversionWriter(CppTypes types)
{
    /// <summary>Conversions of a value type. Those to the type are templates: a real constructor of the same signature wins.</summary>
    public void WriteValueConversions(ClassBody body)
    {
        if (!body.Type.IsValueType || body.Type.Scalar is not null)
        {
            return;
        }

        foreach (var (method, from, to) in Conversions(body.Type))
        {
            var specifier = IsExplicit(method) ? "explicit " : string.Empty;
            if (to == body.Type.Self)
            {
                WriteConstructor(body, method, specifier, from);
            }
            else if (from == body.Type.Self && to != from)
            {
                var isHandle = to.StartsWith("clr::h<", StringComparison.Ordinal);
                var (head, target) = isHandle ? ($"template<clr::converted<{to}> N$> ", "N$") : (string.Empty, to);
                body.Writer.Line($"  {head}{specifier}operator {target}() const;", ProjectedKind.Method, ProjectedForm.Plain, method);
            }
        }
    }

    /// <summary>Conversions of a reference type.</summary>
    public void WriteHandleConversions(HeaderWriter writer, ProjectedType type)
    {
        if (type.IsValueType || type.IsInterface)
        {
            return;
        }

        var self = $"clr::h<{type.Self}>";
        foreach (var (method, from, to) in Conversions(type))
        {
            if (from == self)
            {
                var specifier = IsExplicit(method) ? "explicit " : string.Empty;
                writer.Line($"  {specifier}operator {to}() const;", ProjectedKind.Method, ProjectedForm.Plain, method);
            }
            else if (to == self)
            {
                var (tag, name) = ($"clr::tag<{type.Self}>", IsExplicit(method) ? "xconv$" : "conv$");
                writer.Line($"  static {tag} {name}({tag}, {from});", ProjectedKind.Method, ProjectedForm.Plain, method);
            }
        }
    }

    private static void WriteConstructor(ClassBody body, MethodDefinition method, string specifier, string from)
    {
        var name = body.Type.Name;
        body.Writer.Line($"  template<int = 0> {specifier}{name}({from});", ProjectedKind.Method, ProjectedForm.Plain, method);
        var twin = from switch
        {
            "long long" => $"template<int = 0> {specifier}{name}(long)",
            "unsigned long long" => $"template<int = 0> {specifier}{name}(unsigned long)",
            "clr::h<::System::String>" => $"template<clr::lit_type L> {specifier}{name}(const L&)",
            _ => null,
        };
        if (twin is not null)
        {
            body.Writer.Line($"  {twin};", ProjectedKind.Method, ProjectedForm.Twin, method);
        }
    }

    private static bool IsExplicit(MethodDefinition method) => method.Name == "op_Explicit";

    private IEnumerable<(MethodDefinition Method, string From, string To)> Conversions(ProjectedType type)
    {
        foreach (var method in type.Definition.Methods)
        {
            if (method is { IsStatic: true, IsPublic: true, IsVirtual: false, HasGenericParameters: false, Parameters.Count: 1 }
                && method.Name is "op_Implicit" or "op_Explicit"
                && types.Spell(method.Parameters[0].ParameterType) is { } from
                && types.Spell(method.ReturnType) is { } to)
            {
                yield return (method, from, to);
            }
        }
    }
}

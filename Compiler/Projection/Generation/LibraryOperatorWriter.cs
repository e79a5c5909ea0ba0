using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Operators that C++/CLI defines for library types without an op_X of their own: string concatenation
/// (ECMA-372 §15.7.4) and delegate combination and removal (§27).</summary>
internal sealed class LibraryOperatorWriter(HeaderWriter writer, TypeModel model)
{
    private const string Text = "h<::System::String>";
    private const string Any = "h<::System::Object>";
    private const string IsDelegate = "template<class D> requires (__is_base_of(h<::System::Delegate>, h<D>))";

    public void Write()
    {
        var strings = Method("System.String", "Concat", "System.String");
        var objects = Method("System.String", "Concat", "System.Object");
        var combine = Method("System.Delegate", "Combine", "System.Delegate");
        var remove = Method("System.Delegate", "Remove", "System.Delegate");
        writer.Line("namespace clr {");
        Line($"{Text} operator+({Text}, {Text});", ProjectedForm.Plain, strings);
        Line($"template<int = 0> {Text} operator+({Text}, {Any});", ProjectedForm.Plain, objects);
        Line($"template<int = 0> {Text} operator+({Any}, {Text});", ProjectedForm.Plain, objects);
        Line($"{Text}& operator+=({Text}&, {Text});", ProjectedForm.Twin, strings);
        Line($"template<int = 0> {Text}& operator+=({Text}&, {Any});", ProjectedForm.Twin, objects);
        Line($"{IsDelegate} h<D> operator+(const h<D>&, id_t<h<D>>);", ProjectedForm.Plain, combine);
        Line($"{IsDelegate} h<D> operator-(const h<D>&, id_t<h<D>>);", ProjectedForm.Plain, remove);
        Line($"{IsDelegate} h<D>& operator+=(h<D>&, id_t<h<D>>);", ProjectedForm.Twin, combine);
        Line($"{IsDelegate} h<D>& operator-=(h<D>&, id_t<h<D>>);", ProjectedForm.Twin, remove);
        writer.Line("}");
    }

    private void Line(string text, ProjectedForm form, MethodDefinition method) =>
        writer.Line(text, ProjectedKind.Method, form, method);

    private MethodDefinition Method(string type, string name, string parameter) =>
        model.Require(type).Definition.Methods.First(m =>
            m.Name == name && m.Parameters.Count == 2 && m.Parameters.All(p => p.ParameterType.FullName == parameter));
}

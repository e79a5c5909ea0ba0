using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>String literals as arguments of generic methods: they are promoted to String^, where C++ would deduce <c>const char*</c>.</summary>
internal sealed class GenericLiteralWriter(HeaderWriter writer)
{
    private const string Text = "clr::h<::System::String>";

    /// <summary>Above this number of parameters whose type is a type parameter, no combinations are written out.</summary>
    private const int MostPositions = 3;

    /// <summary>Keeps the general declaration from taking literals; null when the method has no such parameter.</summary>
    public static string? Constraint(MethodShape method) =>
        Refusals(method) is [_, ..] refusals ? Conjunction(refusals) : null;

    // T Create<T>(T a, U b)  →  template<class T, class U = h<String>, lit_type L1> requires (__is_same(U, h<String>)) Create(T, const L1&);
    // for every combination of literal positions; the leading template arguments are the method's type arguments
    public void Write(MethodShape method, ProjectedKind kind, Declarator declarator, IReadOnlyList<string> parameters)
    {
        var positions = Positions(method);
        if (positions.Count > MostPositions)
        {
            return;
        }

        for (var subset = 1; subset < 1 << positions.Count; subset++)
        {
            var literals = positions.Where((_, bit) => (subset & (1 << bit)) != 0).ToHashSet();
            var promoted = literals.Select(i => Name(method, i)).ToHashSet();
            var own = method.Definition.GenericParameters.Select(g => Parameter(CppTypes.Parameter(g), promoted)).ToList();
            var twin = declarator with
            {
                TemplateParameters = own,
                Constraint = Conjunction([.. promoted.Select(p => $"__is_same({p}, {Text})"), .. Refusals(method).Except(promoted.Select(Refusal))]),
            };
            var types = parameters.Select((p, i) => literals.Contains(i) ? $"const L{i}&" : p);
            string[] further = [.. literals.Order().Select(i => $"clr::lit_type L{i}")];
            writer.Line(twin.With(types, further), kind, ProjectedForm.Twin, method.Definition);
        }
    }

    private static List<string> Refusals(MethodShape method) =>
        [.. Positions(method).Select(i => Refusal(Name(method, i))).Distinct()];

    private static string Refusal(string parameter) => $"!clr::char_pointer<{parameter}>";

    private static string Conjunction(IReadOnlyList<string> terms) => $"({string.Join(" && ", terms)})";

    private static List<int> Positions(MethodShape method) =>
        [.. Enumerable.Range(0, method.Parameters.Count).Where(i => method.Parameters[i] is GenericParameter { Type: GenericParameterType.Method })];

    private static string Name(MethodShape method, int position) => CppTypes.Parameter((GenericParameter)method.Parameters[position]);

    private static string Parameter(string name, HashSet<string> promoted) =>
        promoted.Contains(name) ? $"class {name} = {Text}" : $"class {name}";
}

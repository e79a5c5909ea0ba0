using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Writes one method or constructor with the declarations that make C++ overload resolution rank like C++/CLI's.</summary>
internal sealed class FunctionWriter(HeaderWriter writer, CppTypes types)
{
    private readonly GenericLiteralWriter _genericLiterals = new(writer);

    /// <summary>An unnamed defaulted template parameter: makes a function lose against an equal non-template.</summary>
    private const string TieBreak = "int = 0";

    /// <summary>Longest expansion written out where an ellipsis cannot be used.</summary>
    private const int LongestExpansion = 8;

    /// <summary>Writes <paramref name="method"/>; nothing when one of its types is not projected.</summary>
    public void Write(MethodShape method, OverloadSet set, ProjectedKind kind, Func<IReadOnlyList<string>, Declarator> declare, string? self = null)
    {
        if (method.Definition.CallingConvention == MethodCallingConvention.VarArg || Parameters(method, set) is not { } parameters)
        {
            return;
        }

        var form = ProjectedForm.Plain;
        if (self is not null && parameters.Count == 1 && parameters[0] == self)
        {
            parameters[0] = $"const {self}&"; // a constructor cannot take its own class by value
            form = ProjectedForm.Twin;
        }

        var declarator = declare([.. method.Definition.GenericParameters.Select(g => "class " + CppTypes.Parameter(g))]) with
        {
            Constraint = GenericLiteralWriter.Constraint(method),
        };
        var (forFunctions, functions) = Deduce(parameters, "clr::function_pointer F", i => set.IsFunctionOverload(method, i), isByValue: true);
        if (functions.Count > 0)
        {
            writer.Line(declarator.With(forFunctions, functions), kind, ProjectedForm.Twin, method.Definition);
            return;
        }

        var further = method.Arity == 0 && set.YieldsToSiblings(method) ? new[] { TieBreak } : [];
        writer.Line(declarator.With(parameters, further), kind, form, method.Definition);
        _genericLiterals.Write(method, kind, declarator, parameters);
        WriteExpanded(method, set, kind, declarator, parameters);
        WriteLiteralTwin(method, set, kind, declarator, parameters);
        WriteCharacterPointerTrap(method, set, declarator, parameters);
        WriteLongTwin("System.Int64", "long", method, set, kind, declarator, parameters);
        WriteLongTwin("System.UInt64", "unsigned long", method, set, kind, declarator, parameters);
    }

    private List<string>? Parameters(MethodShape method, OverloadSet set)
    {
        var result = types.SpellAll(method.Parameters);
        for (var i = 0; i < result?.Count; i++)
        {
            if (result[i].EndsWith('&') && method.Definition.Parameters[i].IsIn)
            {
                result[i] = result[i][..^1] + " const&";
            }
            else if (set.IsLongOverload(method, i))
            {
                result[i] = result[i] == "int" ? "long" : "unsigned long";
            }
        }

        return result;
    }

    // F(void (*)(int)) beside F(void*)  →  template<function_pointer F0> F(F0);   for "clr::function_pointer F", chosen parameters are deduced
    private static (List<string> Parameters, List<string> Further) Deduce(
        List<string> parameters, string concept, Func<int, bool> isDeduced, bool isByValue = false)
    {
        var (twin, further) = (parameters.ToList(), new List<string>());
        foreach (var i in Enumerable.Range(0, twin.Count).Where(isDeduced))
        {
            further.Add($"{concept}{i}");
            twin[i] = isByValue ? $"{concept[^1]}{i}" : $"const {concept[^1]}{i}&";
        }

        return (twin, further);
    }

    // void F(params object[] a)  →  template<int = 0> void F(...);   the ellipsis is C++'s worst conversion, as the expansion is C++/CLI's
    private void WriteExpanded(MethodShape method, OverloadSet set, ProjectedKind kind, Declarator declarator, List<string> parameters)
    {
        if (!method.HasParameterArray)
        {
            return;
        }

        var prefix = parameters.SkipLast(1);
        if (set.OwnsEllipsis(method))
        {
            writer.Line(declarator.With(prefix.Append("..."), TieBreak), kind, ProjectedForm.Expanded, method.Definition);
            return;
        }

        var element = types.Spell(((ArrayType)method.Parameters[^1]).ElementType)!;
        for (var n = 1; n <= LongestExpansion; n++)
        {
            var text = declarator.With(prefix.Concat(Enumerable.Repeat(element, n)), TieBreak, TieBreak);
            writer.Line(text, kind, ProjectedForm.Expanded, method.Definition);
        }
    }

    // F(String^) beside F(bool) or F(char*)  →  template<lit_type L0> F(const L0&);   "x" prefers String^
    private void WriteLiteralTwin(MethodShape method, OverloadSet set, ProjectedKind kind, Declarator declarator, List<string> parameters)
    {
        var siblings = set.Siblings(method).ToList();
        var (twin, further) = Deduce(
            parameters,
            "clr::lit_type L",
            i => method.Parameters[i].FullName == "System.String" && siblings.Exists(s => AttractsLiteral(s.Parameters[i])));
        if (further.Count > 0)
        {
            writer.Line(declarator.With(twin, further), kind, ProjectedForm.Twin, method.Definition);
        }
    }

    // F(bool) beside F(String^)  →  template<char_pointer P0> F(const P0&) = delete;   a char* must not become true
    private void WriteCharacterPointerTrap(MethodShape method, OverloadSet set, Declarator declarator, List<string> parameters)
    {
        var siblings = set.Siblings(method).ToList();
        var (trap, further) = Deduce(
            parameters,
            "clr::char_pointer P",
            i => IsBoolean(method.Parameters[i])
                && siblings.Exists(s => s.Parameters[i].FullName == "System.String")
                && !siblings.Exists(s => s.Parameters[i] is PointerType));
        if (further.Count > 0)
        {
            writer.Line((declarator with { End = " = delete(\"a C string is not a String^\");" }).With(trap, further));
        }
    }

    private static bool IsBoolean(TypeReference type) => type.FullName == "System.Boolean";

    private static bool AttractsLiteral(TypeReference type) => type is PointerType || IsBoolean(type);

    // F(Int64) beside F(Int32)  →  template<int = 0> F(long);   long is neither, so an argument of type long would be ambiguous;
    // for others the twin is no choice. A constructor's must win against that of a conversion to the class.
    private void WriteLongTwin(
        string fullName,
        string spelling,
        MethodShape method,
        OverloadSet set,
        ProjectedKind kind,
        Declarator declarator,
        List<string> parameters)
    {
        var siblings = set.Siblings(method).ToList();
        var positions = Enumerable.Range(0, parameters.Count)
            .Where(i => method.Parameters[i].FullName == fullName && siblings.Exists(s => IsOtherScalar(s.Parameters[i], fullName))).ToList();
        if (positions.Count > 1)
        {
            WriteMixedLongs(positions, spelling, method, kind, declarator, parameters);
        }
        else if (positions.Count == 1)
        {
            var isTieBroken = method.Arity == 0 && (method.TakesObject || !method.Definition.IsConstructor);
            var twin = parameters.Select((p, i) => i == positions[0] ? spelling : p);
            writer.Line(declarator.With(twin, isTieBroken ? new[] { TieBreak } : []), kind, ProjectedForm.Twin, method.Definition);
        }
    }

    // Max(Int64, Int64)  →  template<class L0, class L1> requires (clr::mixed_longs<long, L0, L1>) Max(L0, L1);   Max(1L, 2) is not Max(int, int)
    private void WriteMixedLongs(
        List<int> positions, string spelling, MethodShape method, ProjectedKind kind, Declarator declarator, List<string> parameters)
    {
        var names = string.Join(", ", positions.Select(i => $"L{i}"));
        var constraint = $"(clr::mixed_longs<{spelling}, {names}>)";
        var twin = declarator with { Constraint = declarator.Constraint is null ? constraint : $"({declarator.Constraint} && {constraint})" };
        writer.Line(
            twin.With(parameters.Select((p, i) => positions.Contains(i) ? $"L{i}" : p), [.. positions.Select(i => $"class L{i}")]),
            kind, ProjectedForm.Twin, method.Definition);
    }

    private static bool IsOtherScalar(TypeReference type, string fullName) =>
        type.FullName != fullName && Scalars.For(type.FullName) is not (null or "void");
}

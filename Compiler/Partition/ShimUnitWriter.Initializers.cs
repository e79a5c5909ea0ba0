using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class ShimUnitWriter
{
    /// <summary><c>member_(gcnew T)</c> → <c>member_([&amp;]() -&gt; gcroot&lt;…&gt; { shims; return ::bridge::create&lt;…&gt;(7, …); }())</c>.</summary>
    private Edit InitializerEdit(InitializerHole hole) => new(hole.Node.Begin, hole.Node.End, () =>
    {
        if (hole.Lambda is { } lambda)
        {
            WriteLambda(hole, lambda);
            return;
        }

        if (hole.Body is { } body)
        {
            _output.Append(LambdaInTemplate(hole, body));
            return;
        }

        if (hole.Default is not null)
        {
            _output.Append(DefaultText(hole));
            return;
        }

        var named = NameOf(hole);
        _output.Append(named.Length == 0 ? string.Empty : $"{named}(");
        WriteCall(hole);

        // C++ deduces the arguments of a constructor template of what is passed on.
        _output.Append(NativeSignature.IsKept(hole.Node.Type!, classifier) ? ".argument()" : string.Empty).Append(named.Length == 0 ? string.Empty : ")");
    });

    private void WriteCall(InitializerHole hole)
    {
        if (hole.Frame is not null)
        {
            _output.Append(hole.Member is null ? Call(SlotOf(hole)) : Entering(hole, hole.Node.Type!, hole.Variable is null ? ["(void*)this"] : []));
            return;
        }

        _output.Append(hole.Self is not null ? "[&]() -> " : "[]() -> ").Append(ResultOf(hole.Node.Type!)).Append(" {\n");
        WriteShims(hole.Host);
        _output.Append(EntryCall.Return(hole.Node.Type!, Arguments(hole, "(void*)this"), classifier)).Append(" }()");
    }

    /// <summary><c>int n = M::f()</c> → <c>int n = []() -&gt; int { return ::bridge::call&lt;int&gt;(7); }()</c>. The shims stand behind the function:
    /// nobody may call it so in this unit.</summary>
    private string DefaultText(InitializerHole hole) =>
        hole.Frame is not null ? Entering(hole, hole.Node.Type!, []) : $"[]() -> {ResultOf(hole.Node.Type!)} {{ {EntryCall.Return(hole.Node.Type!, Arguments(hole, string.Empty), classifier)} }}()";

    private IEnumerable<Edit> DefaultHostEdits() => initializers.Where(i => i is { Default: not null, Host.HasShims: true, Frame: null })
        .Select(i => (Place: BehindDeclaration(i), i.Host))
        .Select(h => new Edit(h.Place, h.Place, () => WriteHost(string.Create(CultureInfo.InvariantCulture, $" [[gnu::used]] static void host${Number(h.Host)}()"), h.Host)));

    private int BehindDeclaration(InitializerHole hole) =>
        hole.Default is { IsInDefinition: true, Function.DefinitionEnd: var end } ? end : BehindSemicolon(hole.Node.End);

    /// <summary>The default argument of a parameter that C++ passes on: a managed one that is not null, else what C++ makes of it.</summary>
    private string? DefaultOf(FunctionDecl function, VarDecl parameter) => initializers.FirstOrDefault(i => i.Default is { } used
        && used.Function.Location == function.Location && used.Parameter.ParameterIndex == parameter.ParameterIndex) is { } hole ? DefaultText(hole) : null;

    /// <summary><c>[](int n) { managed }</c> → <c>([] { shims }(), [](int n) { return call(7, n); })</c>. The shims stand in a lambda that is
    /// called: those of one that is not called would not be there. Those of a default argument stand behind the function.</summary>
    private void WriteLambda(InitializerHole hole, string lambda)
    {
        if (hole.Default is not null)
        {
            _output.Append(lambda);
            return;
        }

        _output.Append("([] {\n");
        WriteShims(hole.Host);
        _output.Append(" }(), ").Append(lambda).Append(')');
    }

    /// <summary>The name of what is initialised, when the node's text begins with it; of a value its type.</summary>
    private string NameOf(InitializerHole hole)
    {
        var text = _text.AsSpan(hole.Node.Begin, hole.Node.End - hole.Node.Begin);
        return text.StartsWith(hole.Name, StringComparison.Ordinal) && text[hole.Name.Length..].TrimStart() is ['(' or '{', ..]
            ? hole.Name
            : NativeSignature.IsStored(hole.Node.Type!, classifier) ? hole.Node.Type!.Spelling // new V(x)
            : string.Empty;
    }

    private string ResultOf(ClangType type) => NativeSignature.IsKept(type, classifier) ? EntryCall.Rooted(type)
        : type is RecordType record ? record.Declaration.Type.Spelling
        : CppType.Name(type.Spelling);

    private string Arguments(InitializerHole hole, string self)
    {
        var number = hole.Entry!.Id.ToString(CultureInfo.InvariantCulture);
        var arguments = (hole.Constructor?.Parameters ?? []).Select(p => EntryCall.Argument(
            p, classifier, hole.Frame is null || p.Name.Length == 0 ? null : OwnName(hole.Constructor!, p)));
        return string.Join(", ", (hole.Self is null ? arguments : arguments.Prepend(self)).Prepend(number));
    }
}

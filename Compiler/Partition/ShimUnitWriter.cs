using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Writes the C++ unit that holds a source file's native code: the check text in which every managed body gives
/// way to a host with the shims cut from it. Names are looked up where the body stood; native functions stay as they are.
/// A managed function that native code calls keeps its definition: it is the host, and calls the IL.
/// Only the hosts of <paramref name="part"/> are written. With <paramref name="hasStart"/>, native variables are initialised by managed code.</summary>
internal sealed partial class ShimUnitWriter(
    UnitContext unit,
    Classifier classifier,
    IReadOnlyDictionary<FunctionDecl, HostWriter> hosts,
    IReadOnlyList<HostWriter> looseHosts,
    IReadOnlyDictionary<FunctionDecl, NativeEntry> entries,
    IReadOnlyDictionary<FunctionDecl, NativeHandlers> handlers,
    IReadOnlyList<InitializerHole> initializers,
    IReadOnlySet<HostWriter> part,
    bool hasStart)
{
    private readonly StringBuilder _output = new();
    private readonly string _text = unit.Desugared.CheckText;
    private int _position;

    /// <summary>The unit's text.</summary>
    public string Write()
    {
        _output.Append("#include <bridge/macros.h>\n#include <bridge/entered.h>\n");
        foreach (var edit in Edits().OrderBy(e => e.Begin).ThenByDescending(e => e.End))
        {
            if (edit.Begin < _position)
            {
                continue;
            }

            CopyUntil(edit.Begin);
            edit.Write();
            _position = edit.End;
        }

        CopyUntil(_text.Length);
        WriteLoose(h => h.Asked.Count == 0);
        WriteTemplateParts();
        foreach (var (function, host) in _atEnd)
        {
            WriteAtEnd(function, host);
        }

        WriteLoose(h => h.Asked.Count > 0);
        return _output.ToString();
    }

    private bool IsWritten([NotNullWhen(true)] HostWriter? host) => host is not null && part.Contains(host) && !IsMoved(host);

    private sealed record Edit(int Begin, int End, Action Write);

    private IEnumerable<Edit> Edits() =>
        unit.Ast.Functions.Where(f => f.Frame is null && IsManaged(f)).SelectMany(f => entries.ContainsKey(f) ? EntryEdits(f) : IsNativeHost(f) ? NativeHostEdits(f) : [BodyEdit(f)])
            .Concat(TemplateEdits())
            .Concat(ScopeEdits())
            .Concat(ExplicitInstantiationEdits())
            .Concat(initializers.DistinctBy(i => i.Node.Begin).Select(InitializerEdit))
            .Concat(DefaultHostEdits())
            .Concat(SignatureEdits())
            .Concat(unit.Ast.Functions.Where(f => f.DefinitionBegin >= 0 && !f.IsImplicit && !IsManaged(f)).Select(LineEdit))
            .Concat(ExportEdits())
            .Concat(unit.Ast.Records.SelectMany(r => r.Members).OfType<VarDecl>().Where(HasManagedInitializer).Select(VariableEdit));

    /// <summary>Unlike any other host's in the assembly: hosts of classes in headers have external linkage.</summary>
    private static int Number(HostWriter host) => host.Number;

    private bool IsManaged(FunctionDecl function) =>
        function.BodyBegin >= 0 && !function.IsImplicit
        && (hosts.ContainsKey(function) || IsManagedMember(function) || unit.ManagedFunctions.Contains(function)
            || function.Name.StartsWith("attr$", StringComparison.Ordinal));

    private static bool IsManagedMember(FunctionDecl function)
    {
        for (var parent = function.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.SyntaxId >= 0)
            {
                return true;
            }
        }

        return function.SyntaxId >= 0;
    }

    /// <summary>A body in its class or of a free function becomes <c>;</c> and a host behind it;
    /// a definition outside of its class goes, and an explicit specialisation of the class's <c>host$</c> takes its place.</summary>
    private Edit BodyEdit(FunctionDecl function)
    {
        var host = hosts.GetValueOrDefault(function);
        var isOutOfClass = function.Parent is not null && !function.IsDefinedInClass;
        return isOutOfClass
            ? new Edit(function.DefinitionBegin, function.DefinitionEnd, () => WriteOutOfClass(function, host))
            : new Edit(function.BodyBegin, function.DefinitionEnd, () => WriteInPlace(host));
    }

    /// <summary>Whether a native class's member, which C++ does not call, is defined outside of its class and has shims.</summary>
    private bool IsNativeHost(FunctionDecl function) =>
        function is { Parent: not null, IsDefinedInClass: false, Body: not null } && !IsManagedMember(function)
        && IsWritten(hosts.GetValueOrDefault(function));

    /// <summary><c>int C::f(clr::h&lt;T&gt; a) { managed }</c> → <c>[[gnu::used]] int C::f(clr::h&lt;T&gt; a) { shims }</c>: the function
    /// itself is its host, with the rights of a member.</summary>
    private IEnumerable<Edit> NativeHostEdits(FunctionDecl function)
    {
        yield return new Edit(function.DefinitionBegin, function.DefinitionBegin, () => _output.Append("[[gnu::used]] "));
        yield return new Edit(function.Body!.Begin, function.Body.End, () =>
        {
            _output.Append("{\n");
            WriteShims(hosts[function]);
            _output.Append(" __builtin_unreachable(); }\n");
        });
    }

    /// <summary>Native functions keep their place in the user's file for debuggers and stack traces.</summary>
    private Edit LineEdit(FunctionDecl function) =>
        new(function.DefinitionBegin, function.DefinitionBegin, () => WriteLine(function));

    private void WriteLine(FunctionDecl function)
    {
        var place = unit.Desugared.Map.Map(function.DefinitionBegin);
        if (place.Path.Length > 0)
        {
            _output.Append(CultureInfo.InvariantCulture, $"\n#line {place.Line} \"{place.Path}\"\n");
        }
    }

    private void WriteInPlace(HostWriter? host)
    {
        _output.Append(';');
        if (IsWritten(host))
        {
            WriteHost(string.Create(CultureInfo.InvariantCulture, $" [[gnu::used]] static void host${Number(host)}()"), host);
        }
        else if (host is not null && part.Contains(host))
        {
            _output.Append(CultureInfo.InvariantCulture, $" static inline void early${Number(host)}() {{ {string.Join('\n', host.Early.Texts.Select(LambdaText.NameTypes))} }}\n");
        }
    }

    private void WriteOutOfClass(FunctionDecl function, HostWriter? host)
    {
        if (IsWritten(host))
        {
            WriteHost(
                string.Create(CultureInfo.InvariantCulture, $"template<> void {function.Parent!.Type.Spelling}::host$<{Number(host)}>()"),
                host);
        }
    }

    private void WriteHost(string head, HostWriter host, string open = "", string close = "")
    {
        _output.Append(LambdaText.NameTypes(head)).Append(" {").AppendJoin(' ', host.AskedNames).Append(LambdaText.NameTypes(open)).Append('\n');
        WriteItems(host);
        _output.Append(LambdaText.NameTypes(close)).Append("}\n");
    }

    private void WriteShims(HostWriter host)
    {
        _output.AppendJoin(' ', host.AskedNames);
        WriteItems(host);
    }

    private void WriteItems(HostWriter host)
    {
        foreach (var item in IsMoved(host) ? host.Early.Late(host) : host.Items)
        {
            if (item.Shim is { } shim)
            {
                WriteShim(shim);
            }
            else
            {
                _output.Append(LambdaText.NameTypes(item.Text)).Append('\n');
            }
        }
    }

    private void WriteShim(Shim shim)
    {
        if (shim.Location.Path.Length > 0)
        {
            _output.Append(CultureInfo.InvariantCulture, $"#line {shim.Location.Line} \"{shim.Location.Path}\"\n");
        }

        var parameters = shim.Parameters.Select(p => p.Declaration).Concat(shim.IsGuarded ? ["void** exception$"] : []);
        var body = shim.IsGuarded ? $"try {{ {shim.Body} }} BRIDGE_CATCH(exception$, {shim.ResultSpelling})" : shim.Body;
        _output.Append(LambdaText.NameTypes(string.Create(
            CultureInfo.InvariantCulture,
            $"BRIDGE_SHIM({shim.Id}, []({string.Join(", ", parameters)}) noexcept -> {shim.ResultSpelling} {{ {body} }})\n")));
    }

    /// <summary>Static fields of managed types live in metadata: only their declarations remain.</summary>
    private static bool HasManagedInitializer(VarDecl variable) =>
        variable is { SyntaxId: >= 0, Initializer: not null, ConstantValue: null, Begin: >= 0 };

    private Edit VariableEdit(VarDecl variable) => new(
        variable.Begin,
        variable.End,
        () => _output.Append(CultureInfo.InvariantCulture, $"static {variable.Type.Spelling} {variable.Name}"));

    private void CopyUntil(int end)
    {
        if (end > _position)
        {
            _output.Append(_text, _position, end - _position);
            _position = end;
        }
    }
}

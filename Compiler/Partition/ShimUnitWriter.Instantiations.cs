using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring;

namespace Bridge.Compiler.Partition;

/// <summary>Hosts at the end of the unit: of instantiated bodies, and of those that need types which these tell. The template's text stays as it is: nothing instantiates it here. The shims of each
/// instantiation stand at the end of the unit, where all its arguments are declared, in the scope of the template; a generic
/// lambda gives the names of the template parameters their meaning:
/// <code>
/// template&lt;&gt; template&lt;&gt; void Owner&lt;Item&gt;::host$&lt;7&gt;() { []&lt;class N&gt;() { BRIDGE_SHIM(7, …) }.template operator()&lt;Item&gt;(); }
/// </code></summary>
internal sealed partial class ShimUnitWriter
{
    private readonly IReadOnlyList<(FunctionDecl Function, HostWriter Host)> _atEnd = HostOrder.AtEnd(
        [.. unit.Ast.Functions.Where(f => hosts.TryGetValue(f, out var host) && part.Contains(host)).Select(f => (f, hosts[f]))]);

    private HashSet<HostWriter>? _moved;

    private bool IsMoved(HostWriter host) => (_moved ??= [.. _atEnd.Where(h => h.Function.Frame is null).Select(h => h.Host)]).Contains(host);

    /// <summary>A function outside of classes gets a class at its place that stands for its scope.</summary>
    private IEnumerable<Edit> ScopeEdits() => _atEnd
        .Where(i => i.Function.Parent is null)
        .Select(i => new Edit(
            i.Function.DefinitionBegin,
            i.Function.DefinitionBegin,
            () => _output.Append(CultureInfo.InvariantCulture, $"struct {ScopeName(i.Host)} {{ template<int> static void host$(); }}; ")));

    /// <summary>What the user instantiates explicitly goes when something of it is managed: its text would be compiled as C++.</summary>
    private IEnumerable<Edit> ExplicitInstantiationEdits() => ExplicitInstantiations.Find(_text)
        .Where(range => unit.Ast.Functions.Any(f => f.Frame is { } frame && IsManaged(f) && frame.Place >= range.Begin && frame.Place < range.End))
        .Select(range => new Edit(range.Begin, range.End, () => { }));

    private static string ScopeName(HostWriter host) => string.Create(CultureInfo.InvariantCulture, $"scope${Number(host)}");

    private void WriteLoose(Func<HostWriter, bool> isWanted) => looseHosts.Where(part.Contains).Where(isWanted).ToList().ForEach(WriteLoose);

    /// <summary>Initialisers stand for nothing at their place; those of an instantiated class are looked up in it.</summary>
    private void WriteLoose(HostWriter host)
    {
        if (host.Instance is { Frame: { } frame } instance)
        {
            WriteHost(HostOf(instance.Type.Spelling, instance, host), host, Open(frame), Close(frame));
        }
        else
        {
            WriteHost(string.Create(CultureInfo.InvariantCulture, $"[[gnu::used]] static void host${Number(host)}()"), host);
        }
    }

    private static string HostOf(string scope, RecordDecl? parent, HostWriter host, string name = "host$") => string.Create(
        CultureInfo.InvariantCulture, $"{Specializing(parent)}template<> [[gnu::used]] void {scope}::{name}<{Number(host)}>()");

    /// <summary>Opens generic lambdas in which template parameters mean what they do in an instantiation.</summary>
    internal static string Open(TemplateFrame? frame) => frame is null ? string.Empty : string.Concat(frame.Lists.Select(l => $"[]<{l.Parameters}>() {{"));

    /// <summary>Closes and calls them.</summary>
    internal static string Close(TemplateFrame? frame) => frame is null ? string.Empty : string.Concat(frame.Lists.Reverse().Select(l => $"}}.template operator()<{l.Arguments}>();"));

    private void WriteAtEnd(FunctionDecl function, HostWriter host)
    {
        var name = NativeSignature.IsInstance(function) ? SlotOf(function).HostName : "host$";
        WriteHost(HostOf(ScopeOf(function, host), function.Parent, host, name), host, Open(function.Frame), Close(function.Frame));
    }

    private static string ScopeOf(FunctionDecl function, HostWriter host) => function.Parent is { } parent
        ? parent.Type.Spelling
        : $"{function.QualifiedName[..^function.Name.Length]}{ScopeName(host)}";

    /// <summary>One <c>template&lt;&gt;</c> for each instantiated class around a member.</summary>
    private static string Specializing(RecordDecl? parent)
    {
        var result = string.Empty;
        for (var record = parent; record is not null; record = record.Parent)
        {
            result += record.IsInstantiated ? "template<> " : string.Empty;
        }

        return result;
    }
}

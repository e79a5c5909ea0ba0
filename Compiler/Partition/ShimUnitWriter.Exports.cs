using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Programs may call what is exported before any managed code runs. They must not see the unit's variables as the loader left
/// them, so whatever is native there waits for the start.</summary>
internal sealed partial class ShimUnitWriter
{
    private const string Await = "::bridge::await_start()";

    private IEnumerable<Edit> ExportEdits()
    {
        var exported = unit.Ast.Functions
            .Where(f => f is { IsExported: true, IsImplicit: false, Body: not null } && !IsManagedMember(f) && !Closure.IsClosureType(f.Parent?.Type)).ToList();
        return exported.Where(f => f.Frame is null && !IsFriend(f) && !IsManaged(f)).Select(UsedEdit).Concat(hasStart ? exported.SelectMany(StartWaits) : []);
    }

    private static bool IsFriend(FunctionDecl function) => function is { Parent: null, IsDefinedInClass: true };

    /// <summary>An inline function that nobody calls here must be there for programs.</summary>
    private Edit UsedEdit(FunctionDecl function) => new(function.DefinitionBegin, function.DefinitionBegin, () => _output.Append("[[gnu::used]] "));

    /// <summary>Instantiations share the text of a template: it waits once.</summary>
    private IEnumerable<Edit> StartWaits(FunctionDecl function) => function.Frame is null
        ? BodyWaits(function).Concat(function.Initializers.Where(i => i.IsWritten).SelectMany(i => Waits(i.Value)).SelectMany(Wait))
        : unit.Ast.Functions.First(f => f.Body?.Begin == function.Body!.Begin) == function ? BodyWaits(function) : [];

    /// <summary><c>int f() { native }</c> → <c>int f() {::bridge::await_start(); native }</c>; IL waits on its own.</summary>
    private IEnumerable<Edit> BodyWaits(FunctionDecl function) => IsManaged(function) ? [] :
        [new Edit(function.Body!.Begin + 1, function.Body.Begin + 1, () => _output.Append(Await).Append(';'))];

    /// <summary><c>: text_(greeting)</c> → <c>: text_((::bridge::await_start(), greeting))</c>.</summary>
    private IEnumerable<Edit> Wait(ClangNode node)
    {
        yield return new Edit(node.Begin, node.Begin, () => _output.Append('(').Append(Await).Append(", "));
        yield return new Edit(node.End, node.End, () => _output.Append(')'));
    }

    /// <summary>The outermost expressions that may read a static variable: its name, or a call.</summary>
    private IEnumerable<ClangNode> Waits(ClangNode node) =>
        node.Begin < 0 || initializers.Any(i => i.Node.Begin < node.End && node.Begin < i.Node.End) ? []
        : node.Kind is NodeKind.Call or NodeKind.MemberCall or NodeKind.OperatorCall || node.Decl is VarDecl { Storage: VarStorage.Global or VarStorage.StaticMember, ConstantValue: null }
            ? [node]
        : node.Kind == NodeKind.Lambda ? []
        : node.Operands.SelectMany(Waits);
}

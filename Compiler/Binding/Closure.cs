using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>What a lambda expression takes from the function around it ([expr.prim.lambda.capture]).</summary>
/// <param name="Node">The expression.</param>
/// <param name="Functions">Its call operator, or the instantiated ones of a generic lambda.</param>
/// <param name="Bodies">Their bodies.</param>
/// <param name="Introducer">Offsets of <c>[</c> and behind <c>]</c>.</param>
/// <param name="HasDefault">Whether all variables that the body names are captured.</param>
internal sealed record Closure(
    ClangNode Node, ImmutableArray<FunctionDecl> Functions, ImmutableArray<ClangNode> Bodies, Range Introducer, bool HasDefault)
{
    /// <summary>The lambda of a node.</summary>
    public static Closure Of(ClangNode node, UnitContext unit)
    {
        var record = ((RecordType)node.Type!).Declaration;
        var functions = IsGenericLambda(node) ? node.Instances : [.. record.Members.OfType<FunctionDecl>().Where(f => f.Name == "operator()").Take(1)];
        var bodies = node.Children[^1] is { } body ? [body] : functions.Select(f => f.Body!);
        var introducer = node.Begin..AfterBrackets(unit.Desugared.CheckText, node.Begin);
        var first = unit.Desugared.CheckText[introducer].Trim('[', ']').Trim();
        var copy = node.Children[..^1].FirstOrDefault(c => c!.Kind != NodeKind.This && c.Begin >= 0 && unit.Desugared.CheckText[c.Begin] == '*');
        return new Closure(node, functions, [.. bodies], introducer, first is ['=' or '&'] or ['=', ..] || first.AsSpan().TrimStart('&').TrimStart() is [',', ..])
        {
            Copy = copy,
        };
    }

    /// <summary>Whether the call operator is a template.</summary>
    public bool IsGeneric => IsGenericLambda(Node);

    /// <summary>The capture <c>*this</c>, a copy of the object of the enclosing member function, or null.</summary>
    public required ClangNode? Copy { get; init; }

    /// <summary>Whether a type is a lambda's own.</summary>
    public static bool IsClosureType(ClangType? type) =>
        type is RecordType { Declaration: { Name: "", IsUnion: false, Type.Spelling: var spelling } } && spelling.StartsWith("(lambda ", StringComparison.Ordinal);

    private static bool IsGenericLambda(ClangNode node) => node.Children[^1] is null;

    /// <summary>What stands in the brackets.</summary>
    public IEnumerable<ClangNode> Explicit => Node.Children[..^1].OfType<ClangNode>();

    /// <summary>Variables of the enclosing functions that the lambda names outside of <paramref name="values"/>, in the order of first use.</summary>
    public IEnumerable<(VarDecl Variable, ClangNode Name)> Outer(IReadOnlyCollection<ClangNode> values) => Explicit.Except(values).Concat(Bodies)
        .SelectMany(Named).Where(n => !IsInside(n.Variable)).DistinctBy(n => n.Variable);

    /// <summary>Variables that the body names and that are members of the closure: captured ones and those of initialisers in
    /// the brackets.</summary>
    public IEnumerable<VarDecl> NamedInBody => Bodies.SelectMany(Named).Select(n => n.Variable)
        .Where(v => v.Location.Offset < Introducer.End.Value || !IsInside(v)).Distinct();

    /// <summary>The first <c>this</c>, or null when the object of the enclosing member function is not captured.</summary>
    public ClangNode? This => Explicit.Concat(Bodies).SelectMany(All).FirstOrDefault(n => n.Kind == NodeKind.This);

    /// <summary>Whether a variable from outside is a member of the closure: a constant that is only read need not be.</summary>
    public bool IsCaptured(VarDecl variable) =>
        variable.ConstantValue is null || HasDefault || Explicit.Any(c => Intrinsics.Peel(c).Decl == variable);

    /// <summary>Whether the variable is declared in the lambda.</summary>
    public bool IsInside(VarDecl variable) => variable.Location.Offset >= Node.Begin && variable.Location.Offset < Node.End;

    private static IEnumerable<(VarDecl Variable, ClangNode Name)> Named(ClangNode node) => All(node)
        .Where(n => n is { Kind: NodeKind.DeclRef, Decl: VarDecl { Storage: VarStorage.Local or VarStorage.Parameter } })
        .Select(n => ((VarDecl)n.Decl!, n));

    /// <summary>The nodes of a sub-tree, initialisers of variables included.</summary>
    public static IEnumerable<ClangNode> All(ClangNode node) => node.Parts.SelectMany(All).Prepend(node);

    private static int AfterBrackets(string text, int begin)
    {
        var depth = 0;
        for (var i = begin; ; i++)
        {
            depth += text[i] is '[' or '(' or '{' ? 1 : text[i] is ']' or ')' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }
    }
}

using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>A check text and what Clang made of it.</summary>
public sealed class Checked
{
    private Checked(string text, ClangCheckResult result)
    {
        Text = text;
        Result = result;
    }

    public string Text { get; }

    public ClangCheckResult Result { get; }

    public ClangUnit Unit => Result.Unit ?? throw new InvalidOperationException("The text has errors.");

    /// <summary>Checks a text that must be accepted.</summary>
    public static Checked Accepted(string text, string? pch = null)
    {
        var result = Any(text, pch);
        Assert.That(result.Result.Diagnostics.Where(d => d.IsError).Select(d => $"{d.Message}: {result.Line(d.Offset)}"), Is.Empty);
        return result;
    }

    /// <summary>Checks a text that may have errors.</summary>
    public static Checked Any(string text, string? pch = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = new ClangCheck(BuiltTools.Clang).Run("unit.cpp", text, pch, diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return new Checked(text, result!);
    }

    /// <summary>Checks statements as the body of a function <c>int f(int a, int b)</c>.</summary>
    public static Checked Body(string statements, string before = "") =>
        Accepted($"{before}\nint f(int a, int b) {{ {statements} return 0; }}");

    public FunctionDecl Function(string qualifiedName) => Unit.Functions.First(f => f.QualifiedName == qualifiedName);

    public RecordDecl Record(string qualifiedName) => Unit.Records.First(r => r.QualifiedName == qualifiedName);

    /// <summary>The first statement of f.</summary>
    public ClangNode FirstStatement => Function("f").Body!.Children[0]!;

    /// <summary>Every node of every function body, parents first.</summary>
    public IEnumerable<ClangNode> Nodes => Unit.Functions.Where(f => f.Body is not null).SelectMany(f => Below(f.Body!));

    public ClangNode First(NodeKind kind) => Nodes.First(n => n.Kind == kind);

    /// <summary>The text of a node.</summary>
    public string Slice(ClangNode node) => Text[node.Begin..node.End];

    /// <summary>The line around an offset, for messages of tests.</summary>
    private string Line(int offset) => offset < 0
        ? string.Empty
        : Text[(Text.LastIndexOf('\n', Math.Min(offset, Text.Length - 1)) + 1)..].Split('\n')[0];

    public ClangDiagnostic Error => Result.Diagnostics.First(d => d.IsError);

    /// <summary>A node and everything below it, parents first; initialisers of declared variables included.</summary>
    public static IEnumerable<ClangNode> Below(ClangNode node)
    {
        var declared = node.Decls.OfType<VarDecl>().Select(v => v.Initializer);
        return declared.Concat(node.Children).OfType<ClangNode>().SelectMany(Below).Prepend(node);
    }

    /// <summary>A node as <c>Kind(child, child)</c>; a missing child is a dash, implicit casts are left out.</summary>
    public static string Shape(ClangNode? node)
    {
        if (node is null)
        {
            return "-";
        }

        if (node.Kind == NodeKind.ImplicitCast)
        {
            return Shape(node.Children[0]);
        }

        var label = node.Operator.Length > 0 ? $"{node.Kind}{node.Operator}" : node.Kind.ToString();
        return node.Children.IsEmpty ? label : $"{label}({string.Join(", ", node.Children.Select(Shape))})";
    }
}

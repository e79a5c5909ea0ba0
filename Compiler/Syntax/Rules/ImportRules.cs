using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Functions of native libraries that a class declares: the runtime calls static methods only (ECMA-335 §II.15.5.2).</summary>
internal static class ImportRules
{
    /// <summary>Checks one function.</summary>
    public static void Check(RuleContext context, MethodNode node)
    {
        if (!node.Declaration.IsStatic && node.Attributes.Any(a => context.Buffer[a.Name.End - 1].Text is "DllImport" or "DllImportAttribute"))
        {
            context.Report(Descriptors.ImportOfInstanceFunction, node.Declaration, node.Declaration.Name);
        }
    }
}

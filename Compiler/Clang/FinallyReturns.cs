using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang;

/// <summary>A finally block reads as <c>catch (clr::finally_)</c>, after which Clang sees a way to the end of the function
/// that does not exist: <c>try { return 1; } finally { F(); }</c>. Its warning about such functions is not true.</summary>
internal static class FinallyReturns
{
    private const string Marker = "clr::finally_";

    /// <summary>The messages without warnings about missing returns at the end of functions with a finally block.</summary>
    public static ImmutableArray<ClangDiagnostic> Filter(ClangUnit unit, ImmutableArray<ClangDiagnostic> messages)
    {
        if (!messages.Any(IsReturnWarning))
        {
            return messages;
        }

        var ends = unit.Functions.Where(f => f.Body is not null && HasFinally(f.Body)).Select(f => f.DefinitionEnd - 1).ToHashSet();
        return messages.RemoveAll(m => IsReturnWarning(m) && ends.Contains(m.Offset));
    }

    private static bool IsReturnWarning(ClangDiagnostic message) => !message.IsError && message.Option == "return-type";

    private static bool HasFinally(ClangNode node) =>
        (node.Kind == NodeKind.Catch && node.Decls.OfType<VarDecl>().Any(v => v.Type.Spelling == Marker))
        || node.Children.Any(child => child is not null && HasFinally(child));
}

using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring.ErrorDriven;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Local types, aliases and using-directives are nothing to IL; the shims of the block need them.</summary>
    private void DeclareInHost(ClangNode node)
    {
        if (node.Begin < 0 || node.Decls.All(d => d is VarDecl))
        {
            return;
        }

        var end = node.Decls.Any(d => d is VarDecl) ? AfterBraces(node) : node.End;
        var text = _unit.Desugared.CheckText[node.Begin..end];
        if (node.Decls.OfType<RecordDecl>().FirstOrDefault(r => LambdaText.IsUnnamed(r.Type)) is { } unnamed)
        {
            text = LambdaText.DeclareUnnamed(unnamed.Type, text);
        }

        _host.AddDeclaration(text.EndsWith(';') ? text : text + ";");
    }

    // struct P { int x; } p;  →  struct P { int x; }
    private int AfterBraces(ClangNode node)
    {
        var depth = 0;
        foreach (var token in CheckTextTokens.Read(_unit.Desugared.CheckText, node.Begin, node.End))
        {
            depth += token.Is("{") ? 1 : token.Is("}") ? -1 : 0;
            if (depth == 0 && token.Is("}"))
            {
                return token.Location.Column + 1;
            }
        }

        return node.End;
    }
}

using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>What the rules share: the tokens of a unit and where mistakes are reported.</summary>
internal sealed class RuleContext(TokenBuffer buffer, DiagnosticBag diagnostics)
{
    /// <summary>Whether <c>#pragma unmanaged</c> holds for the declaration that is being checked.</summary>
    public bool IsUnmanaged { get; set; }

    /// <summary>The tokens.</summary>
    public TokenBuffer Buffer => buffer;

    /// <summary>Reports a mistake at the name of a declaration.</summary>
    public void Report(DiagnosticDescriptor descriptor, DeclarationSyntax declaration, params object?[] arguments) =>
        diagnostics.Report(descriptor, declaration.Location, arguments);

    /// <summary>Reports a mistake at a token.</summary>
    public void Report(DiagnosticDescriptor descriptor, int token, params object?[] arguments) =>
        diagnostics.Report(descriptor, buffer[token].Location, arguments);

    /// <summary>Index of the <paramref name="number"/>-th <paramref name="word"/> in a range, brackets and template arguments skipped; or -1.</summary>
    public int Find(TokenRange range, string word, int number = 1)
    {
        for (var i = range.Begin; i < range.End; i = buffer.Next(i, range.End))
        {
            if (buffer[i].Is(word) && --number == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether <paramref name="word"/> stands in a range, brackets and template arguments skipped.</summary>
    public bool Has(TokenRange range, string word) => Find(range, word) >= 0;

    /// <summary>The words before the name of a function: modifiers and result type, attributes included.</summary>
    public static TokenRange Specifiers(MethodNode node) => new(node.Tokens.Begin, node.Name.Begin);
}

using System.Collections.Frozen;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring;

/// <summary>Names of a function's parameters and variables, found by the shape of their declarations. A name that is only
/// used like a variable may be among them, which does no harm. Immutable.</summary>
internal sealed class LocalNames
{
    private readonly FrozenSet<string> _all;
    private readonly FrozenSet<string> _scalars;
    private readonly FrozenSet<string> _handles;

    private LocalNames(IEnumerable<string> all, IEnumerable<string> scalars, IEnumerable<string> handles) =>
        (_all, _scalars, _handles) = (all.ToFrozenSet(), scalars.ToFrozenSet(), handles.ToFrozenSet());

    /// <summary>No variables.</summary>
    public static LocalNames None { get; } = new([], [], []);

    /// <summary>Whether it may be a variable.</summary>
    public bool Contains(string name) => _all.Contains(name);

    /// <summary>Whether every variable of this name has a fundamental type or an enum of the unit.</summary>
    public bool IsScalar(string name) => _scalars.Contains(name);

    /// <summary>Whether every variable of this name is a handle.</summary>
    public bool IsHandle(string name) => _handles.Contains(name);

    /// <summary>The variables declared in <paramref name="ranges"/>.</summary>
    public static LocalNames Collect(TokenBuffer buffer, UnitNames names, params ReadOnlySpan<TokenRange> ranges)
    {
        var (scalars, handles, others) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        foreach (var range in ranges)
        {
            for (var i = range.Begin + 1; i < range.End; i++)
            {
                if (IsDeclared(buffer, i))
                {
                    Add(buffer, names, i, scalars, handles, others);
                }
            }
        }

        return new LocalNames(
            [.. scalars, .. handles, .. others], scalars.Except(handles).Except(others), handles.Except(scalars).Except(others));
    }

    private static void Add(
        TokenBuffer buffer, UnitNames names, int index, HashSet<string> scalars, HashSet<string> handles, HashSet<string> others)
    {
        var before = buffer[index - 1];
        var set = Keywords.IsBuiltinType(before.Text) || Keywords.IsScalarAlias(before.Text) || names.IsOwnEnum(before.Text) ? scalars : before.Is("^") ? handles : others;
        set.Add(buffer[index].Text);
    }

    private static bool IsDeclared(TokenBuffer buffer, int index)
    {
        var (before, name, after) = (buffer[index - 1], buffer[index], buffer[index + 1]);
        return name.IsIdentifier && !Keywords.IsCpp(name.Text)
            && (after.Kind == TokenKind.Punctuator && after.Text is "=" or ";" or "," or ")" or "(" or "{" or "[" or ":" || after.Is("in"))
            && MayEndType(before);
    }

    private static bool MayEndType(Token token) => token.Kind switch
    {
        TokenKind.Identifier => token.Text is "auto" or "const" || Keywords.IsBuiltinType(token.Text)
            || (!Keywords.IsCpp(token.Text) && !token.Is("gcnew")),
        TokenKind.Punctuator => token.Text is ">" or "^" or "%" or "*" or "&" or "&&",
        _ => false,
    };
}

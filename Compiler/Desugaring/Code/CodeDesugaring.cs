using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Rules;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

/// <summary>Rewrites types and expressions token by token, from left to right. A construct records its edits when its first
/// token is met; what it contains is met afterwards. For one unit; not thread-safe.</summary>
internal sealed partial class CodeDesugaring(TokenBuffer buffer, TokenEdits edits, UnitNames names, DiagnosticBag diagnostics)
{
    private readonly HashSet<int> _typeOperators = [];
    private readonly HashSet<int> _collections = [];
    private readonly HashSet<TokenRange> _done = [];
    private int _forEachCount;

    /// <summary>Rewrites the tokens of <paramref name="range"/>; nothing when that was done before.</summary>
    public void Apply(TokenRange range, CodeContext context)
    {
        if (!_done.Add(range))
        {
            return;
        }

        for (var i = range.Begin; i < range.End;)
        {
            i = Math.Max(i + 1, Step(i, range.End, context));
        }
    }

    /// <summary>Rewrites what begins at <paramref name="i"/>; the index to go on with.</summary>
    private int Step(int i, int end, CodeContext context)
    {
        var token = buffer[i];
        return token.Kind switch
        {
            TokenKind.String => StringLiteral(i),
            TokenKind.Number or TokenKind.Character => ScalarLiteral(i),
            TokenKind.Identifier => Word(i, end, context),
            TokenKind.Punctuator => Sign(i, end, context),
            _ => i + 1,
        };
    }

    private int Word(int i, int end, CodeContext context) => buffer[i].Text switch
    {
        "gcnew" => GcNew(i),
        "for" when buffer[i + 1].Is("each") && buffer[i + 2].Is("(") => ForEach(i, i + 2, context),
        "foreach" when ForEachHead.IsOfCSharp(buffer, i) => ForEach(i, i + 1, context),
        "try" or "__try" => Try(i),
        "this" => This(i, context),
        "dynamic_cast" => CastToHandle(i, "clr::dyn_cast"),
        "const_cast" => ConstCast(i),
        "safe_cast" => SafeCast(i),
        "default" => DefaultIndexer(i),
        "__is_ref_class" or "__is_value_class" or "__is_interface_class" or "__is_delegate" or "__is_ref_array"
            or "__is_simple_value_class" or "__is_sealed" or "__is_abstract" or "__is_class" or "__is_base_of" or "__has_user_destructor"
            or "__has_finalizer" or "__has_virtual_destructor" or "__has_copy" or "__has_assign" when buffer[i + 1].Is("(") => TypeTrait(i),
        "reinterpret_cast" => ReinterpretCast(i),
        "delete" => Delete(i, context),
        "__clrcall" => Drop(i),
        "__declspec" when ExportMark.IsAt(buffer, i) => Export(i),
        "true" or "false" => ScalarLiteral(i),
        "using" => UsingDeclaration(i, end),
        "auto" => Auto(i),
        _ => Name(i, end, context),
    };

    private int Sign(int i, int end, CodeContext context) => buffer[i].Text switch
    {
        "->" or "." => MemberAccess(i),
        "%" => AddressOf(i, end),
        "[" when MisplacedAttribute.IsAt(buffer, i) => DropTo(i, buffer.After(i)),
        "[" => Lambda(i, context),
        "::" when buffer[i + 1].IsIdentifier && (!IsOperandEnd(i - 1) || BeginsMember(buffer[i - 1])) => Name(i, end, context),
        _ => i + 1,
    };

    // The calling convention of managed functions is not the check's business.
    private int Drop(int i)
    {
        edits.Replace(i);
        return i + 1;
    }

    private int Export(int i)
    {
        edits.Replace(i, ExportMark.Attribute);
        return DropTo(i + 1, i + 4);
    }

    private int DropTo(int i, int end)
    {
        for (; i < end; i++)
        {
            edits.Replace(i);
        }

        return end;
    }

    // A using-declaration names a family as a whole: no "<>" there. A dot was reported.
    private int UsingDeclaration(int i, int end)
    {
        while (i < end && !buffer[i].Is(";") && !buffer[i].Is("="))
        {
            if (buffer[i].Is("."))
            {
                edits.Replace(i, "::");
            }

            i++;
        }

        return i;
    }

    /// <summary>Whether an operand ends with the token: an operator after it is a binary one.</summary>
    private bool IsOperandEnd(int index)
    {
        var token = buffer[index];
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.String or TokenKind.Character => true,
            TokenKind.Identifier => token.Text is "this" or "true" or "false" or "nullptr" || !Keywords.IsCpp(token.Text),
            TokenKind.Punctuator => token.Text is ")" or "]" or "}" or ">"
                || (token.Text is "++" or "--" && IsOperandEnd(index - 1)),
            _ => false,
        };
    }

    // property ::T^ P
    private static bool BeginsMember(Token token) => token.Text is "property" or "event" or "literal" or "initonly";

    /// <summary>Index after the statement at <paramref name="i"/>.</summary>
    private int AfterStatement(int i)
    {
        switch (buffer[i].Text)
        {
            case "{":
                return buffer.After(i);
            case "if":
                return AfterIf(i);
            case "for" or "while" or "switch":
                return AfterStatement(AfterParentheses(i + 1));
            case "do":
                return AfterSemicolon(AfterStatement(i + 1));
            case "try" or "__try":
                return AfterTry(i);
            default:
                return AfterSemicolon(i);
        }
    }

    private int AfterParentheses(int i)
    {
        while (i < buffer.Count && !buffer[i].Is("("))
        {
            i++;
        }

        return buffer.After(i);
    }

    private int AfterIf(int i)
    {
        var end = AfterStatement(AfterParentheses(i + 1));
        return buffer[end].Is("else") ? AfterStatement(end + 1) : end;
    }

    private int AfterSemicolon(int i)
    {
        while (i < buffer.Count - 1 && !buffer[i].Is(";") && !buffer[i].Is("}"))
        {
            i = buffer.After(i);
        }

        return i + 1;
    }
}

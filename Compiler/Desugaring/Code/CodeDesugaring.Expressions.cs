using System.Collections.Frozen;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    private static readonly FrozenSet<string> AccessorWords = FrozenSet.ToFrozenSet(["get", "set", "add", "remove", "raise"]);

    // this  →  clr::self(this), but this->x stays
    private int This(int i, CodeContext context)
    {
        if (context.IsThisHandle && !buffer[i + 1].Is("->"))
        {
            edits.Replace(i, "clr::self(this)");
        }

        return i + 1;
    }

    // safe_cast<T>(e)  →  clr::safe_cast<T>(e)                                                (ECMA-372 §15.3.11)
    private int SafeCast(int i)
    {
        if (buffer[i + 1].Is("<") && !buffer[i - 1].Is("::"))
        {
            edits.Replace(i, "clr::safe_cast");
        }

        return i + 1;
    }

    // dynamic_cast<T^>(e)  →  clr::dyn_cast<clr::h<T>>(e), const_cast<T^>(e)  →  clr::qual_cast<clr::h<T>>(e);
    // to native pointers they stay
    private int CastToHandle(int i, string function)
    {
        var end = buffer[i + 1].Is("<") ? buffer.AfterAngles(i + 1) : -1;
        if (end > 0 && (buffer[end - 2].Is("^") || IsTypeParameter(end - 2)))
        {
            edits.Replace(i, function);
        }

        return i + 1;
    }

    // delete h  →  clr::del(h) where h is a variable that is a handle; what else is a handle, Clang tells
    private int Delete(int i, CodeContext context)
    {
        if (buffer[i + 1].IsIdentifier && buffer[i + 2].Is(";") && context.Locals.IsHandle(buffer[i + 1].Text))
        {
            edits.Replace(i, "clr::del(");
            edits.After(i + 1, ")");
        }

        return i + 1;
    }

    // x->default[i]  →  x[i];   this->default[i], default[i]  →  (*this)[i]
    private int DefaultIndexer(int i)
    {
        if (!buffer[i + 1].Is("["))
        {
            return i + 1;
        }

        var isMember = buffer[i - 1].Is("->") || buffer[i - 1].Is(".");
        edits.Replace(i, isMember ? "" : "(*this)");
        if (isMember)
        {
            edits.Replace(i - 1);
            if (buffer[i - 2].Is("this"))
            {
                edits.Replace(i - 2, "(*this)");
            }
        }

        return i + 1;
    }

    // x->~T()  →  x->dtor$();   x->!T()  →  x->fin$()
    private int MemberAccess(int i)
    {
        var isFinalizer = buffer[i + 1].Is("!");
        var isDestructor = buffer[i + 1].Is("~") && names.FindManaged([buffer[i + 2].Text]) is not null;
        if ((isFinalizer || isDestructor) && buffer[i + 2].IsIdentifier && buffer[i + 3].Is("("))
        {
            edits.Replace(new TokenRange(i + 1, i + 3), isFinalizer ? "fin$" : "dtor$");
            return i + 3;
        }

        if (IsTrailingReturn(i))
        {
            return i + 1;
        }

        // The name after . or -> is a member, not a type; its template arguments are met as usual.
        return buffer[i + 1].IsIdentifier && !buffer[i + 1].Is("default") && !IsAccessorCall(i + 1) ? i + 2 : i + 1;
    }

    // [](int n) mutable -> String^ {
    private bool IsTrailingReturn(int arrow)
    {
        var close = arrow - 1;
        while (buffer[close].Is("mutable") || buffer[close].Is("noexcept"))
        {
            close--;
        }

        if (!buffer[arrow].Is("->") || !buffer[close].Is(")"))
        {
            return false;
        }

        var bracket = buffer.Partner(close) - 1;
        return buffer[bracket].Is("]") && !IsOperandEnd(buffer.Partner(bracket) - 1);
    }

    // reinterpret_cast<interior_ptr<T>>(p)  →  cli::interior_cast<…>(p)
    private int ReinterpretCast(int i)
    {
        if (IsCastToInterior(i))
        {
            edits.Replace(i, "::cli::interior_cast");
        }

        return i + 1;
    }

    // const_cast<interior_ptr<T>>(p)  →  cli::interior_qual_cast<…>(p)
    private int ConstCast(int i)
    {
        if (!IsCastToInterior(i))
        {
            return CastToHandle(i, "clr::qual_cast");
        }

        edits.Replace(i, "::cli::interior_qual_cast");
        return i + 1;
    }

    private bool IsCastToInterior(int i) => buffer[buffer[i + 2].Is("cli") ? i + 4 : i + 2].Is("interior_ptr");

    private bool IsAccessorCall(int i) =>
        buffer[i + 1].Is("::") && AccessorWords.Contains(buffer[i + 2].Text) && buffer[i + 3].Text is "(" or ")" or ","
        && (names.IsPropertyOrEvent(buffer[i].Text) || buffer[i].Is("default"));

    // P::get()  →  get_P();   &C::P::get  →  &C::get_P
    private int AccessorCall(int i)
    {
        var name = buffer[i].Is("default") ? "Item" : Keywords.Unescape(buffer[i].Text);
        edits.Replace(new TokenRange(i, i + 3), $"{buffer[i + 2].Text}_{name}");
        return i + 3;
    }

    // %x  →  clr::addr(x)
    private int AddressOf(int i, int end)
    {
        if (_typeOperators.Contains(i) || (IsOperandEnd(i - 1) && !IsHandleCast(i - 1) && !_collections.Contains(i)) || buffer[i - 1].Is("operator") || buffer[i - 1].Is("^") || i + 1 >= end || buffer[i + 1].Is("="))
        {
            return i + 1;
        }

        edits.Replace(i, "clr::addr(");
        edits.After(AfterUnary(i + 1) - 1, ")");
        return i + 1;
    }

    // (T^)%x; no operand of a binary operator ends like this
    private bool IsHandleCast(int close) => buffer[close].Is(")") && buffer[close - 1].Is("^");

    private int AfterUnary(int i)
    {
        while (buffer[i].Kind == TokenKind.Punctuator && buffer[i].Text is "*" or "&" or "%")
        {
            i++;
        }

        i = buffer.After(i);
        while (true)
        {
            if (buffer[i].Is("(") || buffer[i].Is("["))
            {
                i = buffer.After(i);
            }
            else if (buffer[i].Text is "." or "->" or "::" && buffer[i].Kind == TokenKind.Punctuator)
            {
                i += 2;
            }
            else
            {
                return i;
            }
        }
    }

    // What a lambda with handles would be desugared to is no use to Clang; others are refused when they are bound.
    private int Lambda(int i, CodeContext context)
    {
        var close = buffer.Partner(i);
        var body = buffer[close + 1].Is("(") ? buffer.After(close + 1) : close + 1;
        if (context.Owner is null || IsOperandEnd(i - 1) || !buffer[body].Is("{"))
        {
            return i + 1;
        }

        for (var k = i; k < buffer.After(body); k++)
        {
            if (buffer[k].Is("gcnew") || (buffer[k].Is("^") && names.IsType(buffer[k - 1].Text)))
            {
                diagnostics.Report(Descriptors.LambdaInManagedMember, buffer[i].Location);
                return buffer.After(body);
            }
        }

        return i + 1;
    }
}

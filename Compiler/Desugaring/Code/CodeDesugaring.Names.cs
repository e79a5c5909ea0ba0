using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    /// <summary>Rewrites a name or fundamental type and the type operators behind it.</summary>
    private int Name(int i, int end, CodeContext context)
    {
        if (buffer[i - 1].Is("::") && !buffer[i].Is("::"))
        {
            return i + 1;
        }

        if (Keywords.IsBuiltinType(buffer[i].Text))
        {
            return BuiltinType(i, end, context);
        }

        if (Keywords.IsCpp(buffer[i].Text))
        {
            return i + 1;
        }

        var path = ReadPath(i, end);
        if (path.IsSimple && !path.HasArguments && buffer[path.End].Is(".") && IsScalar(buffer[i].Text, context))
        {
            return ScalarLiteral(i);
        }

        if (FindAccessorCall(path) is var accessor and >= 0)
        {
            return AccessorCall(accessor);
        }

        if (ArrayKeyword(i) is var array and >= 0)
        {
            ArrayType(i, array);
        }
        else if (path.IsSimple && path.HasArguments && buffer[i].Text is "pin_ptr" or "interior_ptr")
        {
            edits.Replace(i, $"::cli::{buffer[i].Text}");
        }

        return TypeUse(path, end, context);
    }

    // Type arguments are part of managed types, where long is int.
    private bool IsManagedGeneric(TypePath path) =>
        path.Name is "array" or "cli::array"
        || (!path.Name.StartsWith("std::", StringComparison.Ordinal) && names.Projection.IsTypeName(buffer[path.Last].Text))
        || names.FindManaged(path.Name.Split("::")) is not null;

    private bool IsScalar(string name, CodeContext context) =>
        context.Locals.IsScalar(name) || (context.Owner is not null && !context.Locals.Contains(name) && names.IsScalarMember(name));

    private int TypeUse(TypePath path, int end, CodeContext context)
    {
        if (path.HasArguments && IsManagedGeneric(path))
        {
            ManagedLong.Apply(buffer, edits, new TokenRange(path.Last, path.End));
        }

        var isTypeId = path.End < end && IsTypeId(AfterPointers(path.End));
        CheckTypeParameter(path);
        var operators = ReadTypeOperators(path, end, context);
        Qualify(path, isTypeId || operators.Count > 0, end, context);
        if (isTypeId)
        {
            TypeId(path.Begin, path.End);
        }
        else if (operators.Count > 0)
        {
            ApplyTypeOperators(path.Begin, operators);
        }

        SplitDeclarators(path, operators);

        // Template arguments are met next.
        return path.Begin + 1 > path.Last ? path.Last + 1 : FirstArguments(path);
    }

    // Index after the first name of the path that has template arguments, or after the path.
    private int FirstArguments(TypePath path)
    {
        for (var i = path.Begin; i < path.End; i++)
        {
            if (buffer[i].Is("<"))
            {
                return i;
            }
        }

        return path.Last + 1;
    }

    private int FindAccessorCall(TypePath path)
    {
        for (var i = path.Begin; i < path.End; i++)
        {
            if (buffer[i].IsIdentifier && IsAccessorCall(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads <c>::? name args? ('::' name args?)*</c>; stops before <c>::typeid</c>.</summary>
    private TypePath ReadPath(int begin, int limit)
    {
        var name = new List<string>();
        var i = buffer[begin].Is("::") ? begin + 1 : begin;
        while (true)
        {
            var last = i;
            name.Add(buffer[i++].Text);
            var hasArguments = false;
            if (buffer[i].Is("<") && i < limit && buffer.AfterAngles(i) is var after and > 0 && after <= limit
                && IsTemplate(last, after))
            {
                (i, hasArguments) = (after, true);
            }

            var goesOn = i + 1 < limit && buffer[i].Is("::") && buffer[i + 1].IsIdentifier && !buffer[i + 1].Is("typeid")
                && !Keywords.IsCpp(buffer[i + 1].Text);
            if (!goesOn)
            {
                return new TypePath(begin, i, last, string.Join("::", name), hasArguments);
            }

            i++;
        }
    }

    // a < b, c > d: template arguments if a is a type, or if what follows cannot continue an expression.
    private bool IsTemplate(int name, int after) =>
        names.IsType(buffer[name].Text) || buffer[name].Text is "array" or "pin_ptr" or "interior_ptr"
        || (buffer[after].Kind == TokenKind.Punctuator && buffer[after].Text is "^" or "(" or ")" or "::" or "{" or "," or ">" or "&" or "*" or "%")
        || buffer[after].IsIdentifier;

    // T::typeid  →  clr::tid<T>()
    private void TypeId(int begin, int end)
    {
        edits.Before(begin, "clr::tid<");
        var typeId = AfterPointers(end);
        edits.Replace(new TokenRange(typeId, typeId + 2), ">()");
    }

    /// <summary>Spells a name as the projection does: <c>Action</c> → <c>Action&lt;&gt;</c>, <c>Int32::X</c> → <c>Int32$::X</c>.</summary>
    private void Qualify(TypePath path, bool isType, int end, CodeContext context)
    {
        var qualified = string.Empty;
        for (var i = path.Begin; i <= path.Last; i++)
        {
            if (!buffer[i].IsIdentifier)
            {
                i = buffer[i].Is("<") ? buffer.AfterAngles(i) - 1 : i;
                continue;
            }

            qualified = qualified.Length == 0 ? buffer[i].Text : $"{qualified}::{buffer[i].Text}";
            var isInner = i < path.Last;
            if (isInner && buffer[i + 1].Is("::") && IsScalarType(qualified))
            {
                edits.After(i, "$");
            }
            else if (NeedsEmptyArguments(i, qualified, isInner || isType, end, context))
            {
                edits.After(i, "<>");
            }
        }
    }

    private bool IsScalarType(string qualified)
    {
        var name = qualified.StartsWith("System::", StringComparison.Ordinal) ? qualified["System::".Length..] : qualified;
        return Keywords.IsScalarAlias(name) && !names.IsOwnType(name);
    }

    private bool NeedsEmptyArguments(int i, string qualified, bool isType, int end, CodeContext context)
    {
        if (buffer[i + 1].Is("<") || !names.IsArityFamily(qualified))
        {
            return false;
        }

        var isVariable = qualified == buffer[i].Text && (context.Locals.Contains(qualified) || names.IsMember(qualified));
        return isType ? !isVariable || buffer[i + 1].Is("^")
            : IsTypePosition(i, end, context) && !isVariable;
    }

    private bool IsTypePosition(int i, int end, CodeContext context)
    {
        if (buffer[i - 1].Is("gcnew") || buffer[i - 1].Is("new") || StartsPathAfter(i, "gcnew"))
        {
            return true;
        }

        var next = buffer[i + 1];
        var before = buffer[i - 1];
        return (before.Is("<") || before.Is(",")) && (next.Is(">") || next.Is(","))
            ? before.Is("<") || context.IsDeclaration
            : context.IsDeclaration && (i + 1 >= end || next.Is(",") || next.Is("{"));
    }

    private bool StartsPathAfter(int i, string word)
    {
        while (buffer[i - 1].Is("::") && buffer[i - 2].IsIdentifier)
        {
            i -= 2;
        }

        return buffer[i - 1].Is(word) || (buffer[i - 1].Is("::") && buffer[i - 2].Is(word));
    }
}

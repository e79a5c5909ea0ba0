using System.Collections.Frozen;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    private static readonly FrozenDictionary<string, string> Wrappers = new Dictionary<string, string>
    {
        ["bool"] = "Boolean", ["wchar_t"] = "Char", ["signed char"] = "SByte", ["char"] = "SByte", ["unsigned char"] = "Byte",
        ["short"] = "Int16", ["unsigned short"] = "UInt16", ["int"] = "Int32", ["unsigned int"] = "UInt32", ["unsigned"] = "UInt32",
        ["long"] = "Int32", ["unsigned long"] = "UInt32", ["long long"] = "Int64", ["unsigned long long"] = "UInt64",
        ["__int64"] = "Int64", ["unsigned __int64"] = "UInt64", ["float"] = "Single", ["double"] = "Double",
        ["__int32"] = "Int32", ["__int16"] = "Int16", ["__int8"] = "SByte",
    }.ToFrozenDictionary();

    // int::X  →  ::System::Int32$::X;   int^, int%, int::typeid as for other types
    private int BuiltinType(int i, int end, CodeContext context)
    {
        var after = i;
        while (after < end && Keywords.IsBuiltinType(buffer[after].Text))
        {
            after++;
        }

        if (IsTypeId(AfterPointers(after)))
        {
            TypeId(i, after);
        }
        else if (buffer[after].Is("::") && buffer[after + 1].IsIdentifier && Wrappers.TryGetValue(Words(i, after), out var wrapper))
        {
            edits.Replace(new TokenRange(i, after), $"::System::{wrapper}$");
        }
        else
        {
            var path = new TypePath(i, after, after - 1, Words(i, after), false);
            var operators = ReadTypeOperators(path, end, context);
            if (operators.Count > 0)
            {
                ApplyTypeOperators(i, operators);
            }

            SplitDeclarators(path, operators);
        }

        return after;
    }

    private bool IsTypeId(int i) => buffer[i].Is("::") && buffer[i + 1].Is("typeid");

    // int**::typeid
    private int AfterPointers(int i)
    {
        while (buffer[i].Is("*") || buffer[i].Is("const"))
        {
            i++;
        }

        return i;
    }

    // __is_ref_class(T)  →  clr::is_ref_class<T>
    private int TypeTrait(int i)
    {
        edits.Replace(new TokenRange(i, i + 2), $"clr::{buffer[i].Text[2..]}<");
        edits.Replace(buffer.Partner(i + 1), ">");
        return i + 2;
    }

    private string Words(int begin, int end) =>
        string.Join(' ', Enumerable.Range(begin, end - begin).Select(k => buffer[k].Text));

    /// <summary>The <c>^</c> and <c>%</c> that belong to the type, outermost last, with the <c>*</c>, <c>&amp;</c> and cv-qualifiers
    /// between them.</summary>
    private List<int> ReadTypeOperators(TypePath path, int end, CodeContext context)
    {
        var operators = new List<int>();
        for (var i = path.End; i < end; i++)
        {
            var token = buffer[i];
            if (token.Is("^") && (operators.Count > 0 || IsHandle(path, i, end, context)))
            {
                operators.Add(i);
                CheckIndirection(path, i + 1);
            }
            else if (token.Is("%") && (operators.Count > 0 ? IsTrackingAfterHandle(i, end) : IsTrackingReference(path, i, end, context)))
            {
                operators.Add(i);
                return operators;
            }
            else if (!IsBetweenOperators(token, i, end))
            {
                return operators;
            }
        }

        return operators;
    }

    // T^& and T^* are refused; T^% is not.
    private void CheckIndirection(TypePath path, int i)
    {
        if (buffer[i].Kind == TokenKind.Punctuator && buffer[i].Text is "&" or "&&" or "*")
        {
            diagnostics.Report(Descriptors.PointerToManaged, buffer[i].Location, buffer[i].Text, $"{path.Name} ^");
        }
    }

    private bool IsBetweenOperators(Token token, int i, int end)
    {
        if (!token.Is("const") && !token.Is("volatile") && !token.Is("*"))
        {
            return false;
        }

        while (i < end && (buffer[i].Is("const") || buffer[i].Is("volatile") || buffer[i].Is("*")))
        {
            i++;
        }

        return i < end && (buffer[i].Is("^") || buffer[i].Is("%")) && (token.IsIdentifier || buffer[i].Is("%"));
    }

    // T^%, T^% x, (T^%)x; "h ^ %x" is not written.
    private bool IsTrackingAfterHandle(int i, int end) => i < end;

    // T^  →  clr::h<T>;   T%  →  clr::trk<T>;   const goes inside the reference and is dropped before a handle
    private void ApplyTypeOperators(int begin, List<int> operators)
    {
        if (!buffer[operators[^1] + 1].Is("::") || !buffer[operators[^1] + 2].Is("typeid"))
        {
            Wrap(begin, operators);
            return;
        }

        Wrap(begin, operators);
        edits.Replace(operators[^1], ">>()");
        edits.Delete(new TokenRange(operators[^1] + 1, operators[^1] + 3));
    }

    // const String^, const array<int>^: strings cannot change as they are, and arrays always can
    private void CheckQualifiers(int start, int begin, int handle)
    {
        var isArray = buffer[begin].Is("array") || (buffer[begin].Is("cli") && buffer[begin + 2].Is("array"));
        if (start < begin && (isArray || buffer[handle - 1].Is("String")))
        {
            diagnostics.Report(isArray ? Descriptors.QualifiedArray : Descriptors.QualifiedString, buffer[start].Location, isArray ? "array" : "System::String");
        }
    }

    private void Wrap(int begin, List<int> operators)
    {
        var isTypeId = buffer[operators[^1] + 1].Is("::") && buffer[operators[^1] + 2].Is("typeid");
        var start = begin;
        while (buffer[start - 1].Is("const") || buffer[start - 1].Is("volatile"))
        {
            start--;
        }

        var isHandleFirst = buffer[operators[0]].Is("^");
        if (isHandleFirst)
        {
            CheckQualifiers(start, begin, operators[0]);
            edits.Delete(new TokenRange(start, begin));
            start = begin;
        }

        // typename T::X^  →  clr::h<typename T::X>
        start = buffer[start - 1].Is("typename") ? start - 1 : start;
        var prefix = string.Concat(operators.AsEnumerable().Reverse().Select(o => buffer[o].Is("^") ? "clr::h<" : "clr::trk<"));
        edits.Before(start, (isTypeId ? "clr::tid<" : "") + prefix);
        foreach (var index in operators)
        {
            _typeOperators.Add(index);
            edits.Replace(index, ">");
            DropRepeated(index);
        }
    }

    // String ^a, ^b;  →  clr::h<String> a, b;
    private void DropRepeated(int index)
    {
        if (!buffer[index + 1].IsIdentifier)
        {
            return;
        }

        for (var i = index + 2; i < buffer.Count - 1 && !EndsDeclarators(i); i = AfterPart(i))
        {
            if (buffer[i].Is(",") && buffer[i + 1].Is(buffer[index].Text) && buffer[i + 2].IsIdentifier)
            {
                edits.Replace(i + 1);
            }
        }
    }

    private bool EndsDeclarators(int i) =>
        buffer[i].Kind == TokenKind.Punctuator && (buffer[i].Text is ";" or ")" or "}" || (buffer[i].Is("{") && !buffer[i - 1].Is("=")));

    /// <summary>Whether the <c>^</c> at <paramref name="i"/> makes a handle of the type before it; it is XOR otherwise.</summary>
    private bool IsHandle(TypePath path, int i, int end, CodeContext context)
    {
        var next = buffer[i + 1];
        if (IsKnownType(path) is var known && (context.IsDeclaration || Keywords.IsBuiltinType(buffer[path.Last].Text)))
        {
            return next.Kind is not (TokenKind.Number or TokenKind.Character) || i + 1 >= end;
        }

        if (next.Kind is TokenKind.Number or TokenKind.Character or TokenKind.String)
        {
            return false;
        }

        if (EndsTypeId(i + 1, known))
        {
            return true;
        }

        if ((known || path.HasArguments) && BeginsFunctionPointer(i + 1))
        {
            return !path.IsSimple || !context.Locals.Contains(path.Name);
        }

        if (!next.IsIdentifier || Keywords.IsCpp(next.Text))
        {
            return next.Is("const") || next.Is("operator") || next.Is("(") && StartsPathAfter(path.Begin, "operator");
        }

        return path.HasArguments || IsDeclaredAs(path, i, known, context);
    }

    // T^ (*p)(int), T^ (__clrcall *table[2])(int)
    private bool BeginsFunctionPointer(int i)
    {
        var star = buffer[i + 1].Text.StartsWith("__", StringComparison.Ordinal) ? i + 2 : i + 1;
        return buffer[i].Is("(") && buffer[star].Is("*") && buffer[buffer.After(i)].Is("(");
    }

    // Of a qualified name every part counts: an enumerator may be called like some type elsewhere.
    private bool IsKnownType(TypePath path)
    {
        var separator = path.Name.LastIndexOf("::", StringComparison.Ordinal);
        return (separator < 0 || !names.IsOwnEnum(Simple(path.Name[..separator]))) && names.IsType(path.Name);
    }

    private static string Simple(string name) => name[(name.LastIndexOf(':') + 1)..];

    private bool EndsTypeId(int i, bool known)
    {
        var token = buffer[i];
        return token.Kind == TokenKind.Punctuator
            && (token.Text is ")" or ">" or "," or ";" or "]" or "%" or "}" or "..." || (known && token.Text is "*" or "&" or "&&" or "^" or "{")
                || (token.Is("::") && buffer[i + 1].Is("typeid"))
                || (known && token.Text is "=" && token.HasSpaceBefore));
    }

    // "T ^ x": a declaration where a statement or parameter begins; else a variable's name tells an expression.
    private bool IsDeclaredAs(TypePath path, int i, bool known, CodeContext context)
    {
        var name = buffer[path.Last].Text;
        var isValue = path.IsSimple && (context.Locals.Contains(name) || (names.IsMember(name) && !names.IsOwnType(name)));
        if (known && !isValue)
        {
            return true;
        }

        var after = buffer[i + 2];
        return BeginsStatement(path.Begin)
            && (after.Is("in") || (after.Kind == TokenKind.Punctuator && after.Text is "=" or ";" or "," or ")" or "(" or "{" or "[" or ":"));
    }

    private bool BeginsStatement(int begin)
    {
        while (buffer[begin - 1].Text is "const" or "static" or "volatile" or "extern" or "inline")
        {
            begin--;
        }

        var before = buffer[begin - 1];
        return before.Text is ";" or "{" or "}" or ":" && before.Kind == TokenKind.Punctuator
            || (before.Is("(") && buffer[begin - 2].Text is "catch" or "each" or "for" or "if" or "while");
    }

    // f(T% x): no variable is called like the type.
    private bool IsParameterType(TypePath path, CodeContext context) =>
        path.IsSimple && buffer[path.Begin - 1].Text is "(" or "," or "const" && !context.Locals.Contains(path.Name) && !names.IsMember(path.Name);

    /// <summary>Whether the <c>%</c> at <paramref name="i"/> makes a tracking reference; it is the remainder operator otherwise.</summary>
    private bool IsTrackingReference(TypePath path, int i, int end, CodeContext context)
    {
        if (context.IsDeclaration || Keywords.IsBuiltinType(buffer[path.Last].Text))
        {
            return true;
        }

        var next = buffer[i + 1];
        if (next.Is(">") || next.Is(")"))
        {
            return true;
        }

        return i + 1 < end && next.IsIdentifier && !Keywords.IsCpp(next.Text)
            && (IsKnownType(path) || path.HasArguments) && (BeginsStatement(path.Begin) || IsParameterType(path, context));
    }
}

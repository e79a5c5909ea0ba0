using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // declaration-member: modifier* (property | event | special-function | type declarator …)
    private SyntaxNode? ParseDeclarationMember(MemberContext context)
    {
        var modifiers = ReadModifiers();
        if (IsContextual("property"))
        {
            return ParseProperty(context, modifiers | ReadModifiersOfProperty());
        }

        if (IsContextual("event"))
        {
            return ParseEvent(context, modifiers);
        }

        var head = _position;
        if (ReadSpecialFunction(context, modifiers) is { } special)
        {
            return special;
        }

        return FindDeclarator(context.End) switch
        {
            DeclaratorKind.Method => ParseMethod(context, head, modifiers),
            DeclaratorKind.Field => ParseFields(context, head, modifiers),
            _ => Fail(context.End),
        };
    }

    // property virtual int P: specifiers have no order. Goes to the last one.
    private MemberModifiers ReadModifiersOfProperty()
    {
        var modifiers = MemberModifiers.None;
        for (; _buffer[_position + 1].Text is "virtual" or "static"; _position++)
        {
            modifiers |= _buffer[_position + 1].Is("virtual") ? MemberModifiers.Virtual : MemberModifiers.Static;
        }

        return modifiers;
    }

    private SyntaxNode? Fail(int end)
    {
        Recover(end);
        return null;
    }

    private bool IsContextual(string word) =>
        At(word) && (_buffer[_position + 1].IsIdentifier || _buffer[_position + 1].Is("::"));

    private MemberModifiers ReadModifiers()
    {
        for (var modifiers = MemberModifiers.None; ; _position++)
        {
            var modifier = Current.Text switch
            {
                "static" => MemberModifiers.Static,
                "virtual" => MemberModifiers.Virtual,
                "literal" when _buffer[_position + 1].IsIdentifier => MemberModifiers.Literal,
                "initonly" when _buffer[_position + 1].IsIdentifier => MemberModifiers.InitOnly,
                "explicit" => MemberModifiers.Explicit,
                _ => MemberModifiers.None,
            };
            modifiers |= modifier;
            var isConstBefore = At("const") && _buffer[_position + 1].Text is "literal" or "static" or "initonly";
            var isExtern = At("extern") || (At("implicit") && _buffer[_position + 1].Is("operator"));
            if (At("[", "["))
            {
                _position = _buffer.After(_position) - 1;
                continue;
            }

            // Managed Extensions for C++ had access among the specifiers; MSVC still reads it.
            var isAccess = modifiers != MemberModifiers.None && IsAccessWord(Current) && _buffer[_position + 1].IsIdentifier;
            if (modifier == MemberModifiers.None && !isExtern && !isAccess && !isConstBefore && !At("inline"))
            {
                return modifiers;
            }

            if (isExtern || isAccess || modifier is not (MemberModifiers.Static or MemberModifiers.None))
            {
                _dropped.Add(_position);
            }

            if (isExtern && _buffer[_position + 1].Kind == TokenKind.String)
            {
                _dropped.Add(++_position);
            }
        }
    }

    private enum DeclaratorKind
    {
        None,
        Method,
        Field,
    }

    /// <summary>Goes to what follows the first declared name: <c>(</c> of a method; <c>;</c>, <c>=</c>, <c>{</c>, <c>,</c> or
    /// <c>)</c> behind a field's name.</summary>
    private DeclaratorKind FindDeclarator(int end)
    {
        var start = _position;
        for (; _position < end; _position = Next(_position, end))
        {
            if (At("decltype", "("))
            {
                _position++;
                continue;
            }

            if (At("operator"))
            {
                SkipOperatorName();
                return At("(") ? DeclaratorKind.Method : Unexpected();
            }

            if (At("(") && _position > start)
            {
                return IsFunctionPointer() ? EnterFunctionPointer() : HasName(start) ? DeclaratorKind.Method : DeclaratorKind.None;
            }

            if (At(":") && _buffer[_position + 1].Kind == TokenKind.Number && Keywords.IsBuiltinType(_buffer[_position - 1].Text))
            {
                Report(Descriptors.BitField, Current, string.Empty);
                return DeclaratorKind.None;
            }

            if (Current.Kind == TokenKind.Punctuator && Current.Text is ";" or "=" or "{" or "," or "[" or ":" or ")" or "(")
            {
                return HasName(start) ? DeclaratorKind.Field : DeclaratorKind.None;
            }

            if (BeginsNextMember(start))
            {
                Report(Descriptors.MissingToken, Current, ";", Current);
                return DeclaratorKind.None;
            }
        }

        Report(Descriptors.MissingToken, _buffer[end], ";", _buffer[end]);
        return DeclaratorKind.None;
    }

    private DeclaratorKind Unexpected()
    {
        Report(Descriptors.UnexpectedToken, Current, Current);
        return DeclaratorKind.None;
    }

    private bool BeginsNextMember(int start) =>
        _position > start && Current.StartsLine && Current.IsIdentifier
        && (Current.Text is "property" or "event" or "virtual" or "static" or "literal" or "initonly"
            || (IsAccessWord(Current) && _buffer[_position + 1].Is(":")));

    private bool HasName(int start)
    {
        var name = _buffer[_position - 1];
        if (!name.IsIdentifier || Keywords.IsCpp(name.Text))
        {
            Report(Descriptors.UnexpectedToken, Current, Current);
            return false;
        }

        if (_position - 1 > start)
        {
            return true;
        }

        Report(Descriptors.MissingType, name);
        return false;
    }

    private void SkipOperatorName()
    {
        _position++;
        if (At("(", ")"))
        {
            _position += 2;
            return;
        }

        while (!At("(") && !At(";") && Current.Kind != TokenKind.EndOfFile)
        {
            _position = _buffer.After(_position);
        }
    }

    // type '(' call-convention? '*' name ')' '(' …
    private bool IsFunctionPointer()
    {
        var i = _position + 1;
        while (_buffer[i].IsIdentifier && _buffer[i].Text.StartsWith("__", StringComparison.Ordinal))
        {
            i++;
        }

        return _buffer[i].Is("*") || _buffer[i].Is("&");
    }

    private DeclaratorKind EnterFunctionPointer()
    {
        var close = _buffer.Partner(_position);
        _position = close;
        while (_position > 0 && !_buffer[_position - 1].IsIdentifier)
        {
            _position--;
        }

        return HasName(-1) ? DeclaratorKind.Field : DeclaratorKind.None;
    }
}

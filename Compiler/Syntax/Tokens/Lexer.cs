using System.Collections.Immutable;

namespace Bridge.Compiler.Syntax.Tokens;

/// <summary>Splits one stretch of preprocessed text into tokens. Comments and white space are dropped; line markers were
/// taken out before. Digraphs are not recognised (the preprocessor is told so too): <c>Foo&lt;int%&gt;</c> holds none.</summary>
public sealed class Lexer
{
    // Longest first. No punctuator begins with ^, %, > so that types can be read token by token.
    private static readonly ImmutableArray<string> Punctuators =
    [
        "<=>", "...", "->*", "<<=", "::", "->", "++", "--", "<<", "<=", "==", "!=", "&&", "||",
        "+=", "-=", "*=", "/=", "&=", "|=", ".*", "##",
    ];

    private readonly string _text;
    private readonly ILineOrigin _origin;
    private int _position;
    private bool _startsLine = true;
    private bool _space = true;

    /// <summary>Creates a lexer over <paramref name="text"/>, whose lines come from <paramref name="origin"/>.</summary>
    public Lexer(string text, ILineOrigin origin) => (_text, _origin) = (text, origin);

    /// <summary>All tokens, without an end-of-file token.</summary>
    public static ImmutableArray<Token> Tokenise(string text, ILineOrigin origin)
    {
        var lexer = new Lexer(text, origin);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        while (lexer.Next() is { } token)
        {
            tokens.Add(token);
        }

        return tokens.ToImmutable();
    }

    /// <summary>The next token, or null at the end.</summary>
    public Token? Next()
    {
        SkipTrivia();
        if (_position >= _text.Length)
        {
            return null;
        }

        var start = _position;
        var kind = Scan();
        var text = _text[start.._position];
        var place = _origin.Locate(start, text);
        var token = new Token(kind, text, place.Location, _startsLine, _space, place.IsFromMacro);
        (_startsLine, _space) = (false, false);
        return token;
    }

    private char Peek(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void SkipTrivia()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '\n')
            {
                (_startsLine, _space) = (true, true);
                _position++;
            }
            else if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                _space = true;
                _position++;
            }
            else if (c == '\\' && Peek(1) is '\n' or '\r')
            {
                _space = true;
                _position++;
            }
            else if (c == '/' && Peek(1) == '/')
            {
                _position = IndexOrEnd(_text.IndexOf('\n', _position));
            }
            else if (c == '/' && Peek(1) == '*')
            {
                _space = true;
                _position = Math.Min(_text.Length, IndexOrEnd(_text.IndexOf("*/", _position + 2, StringComparison.Ordinal)) + 2);
            }
            else
            {
                return;
            }
        }
    }

    private int IndexOrEnd(int index) => index < 0 ? _text.Length : index;

    private TokenKind Scan()
    {
        var c = Peek();
        if (c == '#' && _startsLine)
        {
            _position = IndexOrEnd(_text.IndexOf('\n', _position));
            return TokenKind.Pragma;
        }

        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return ScanNumber();
        }

        if (IsIdentifierStart(c))
        {
            return ScanIdentifierOrPrefixedLiteral();
        }

        return c switch
        {
            '"' => ScanQuoted('"', TokenKind.String),
            '\'' => ScanQuoted('\'', TokenKind.Character),
            _ => ScanPunctuator(),
        };
    }

    private static bool IsIdentifierStart(char c) => char.IsAsciiLetter(c) || c is '_' or '$' || c >= 0x80;

    private static bool IsIdentifierPart(char c) => IsIdentifierStart(c) || char.IsAsciiDigit(c);

    private TokenKind ScanIdentifierOrPrefixedLiteral()
    {
        var start = _position;
        while (IsIdentifierPart(Peek()))
        {
            _position++;
        }

        var text = _text.AsSpan(start, _position - start);
        if (Peek() is not ('"' or '\''))
        {
            return TokenKind.Identifier;
        }

        return text switch
        {
            "R" or "LR" or "uR" or "UR" or "u8R" when Peek() == '"' => ScanRawString(),
            "L" or "u" or "U" or "u8" => Peek() == '"'
                ? ScanQuoted('"', TokenKind.String)
                : ScanQuoted('\'', TokenKind.Character),
            _ => TokenKind.Identifier,
        };
    }

    private TokenKind ScanNumber()
    {
        while (true)
        {
            var c = Peek();
            if (c is 'e' or 'E' or 'p' or 'P' && Peek(1) is '+' or '-')
            {
                _position += 2;
            }
            else if (IsIdentifierPart(c) || c == '.' || (c == '\'' && IsIdentifierPart(Peek(1))))
            {
                _position++;
            }
            else
            {
                return TokenKind.Number;
            }
        }
    }

    private TokenKind ScanQuoted(char quote, TokenKind kind)
    {
        _position++;
        while (_position < _text.Length && _text[_position] != quote && _text[_position] != '\n')
        {
            _position += _text[_position] == '\\' ? 2 : 1;
        }

        if (_position < _text.Length && _text[_position] == quote)
        {
            _position++;
            SkipLiteralSuffix();
        }

        _position = Math.Min(_position, _text.Length);
        return kind;
    }

    private TokenKind ScanRawString()
    {
        var open = _text.IndexOf('(', _position);
        var closing = open < 0 ? null : ")" + _text[(_position + 1)..open] + "\"";
        var close = closing is null ? -1 : _text.IndexOf(closing, open, StringComparison.Ordinal);
        _position = close < 0 ? _text.Length : close + closing!.Length;
        SkipLiteralSuffix();
        return TokenKind.String;
    }

    private void SkipLiteralSuffix()
    {
        while (IsIdentifierPart(Peek()))
        {
            _position++;
        }
    }

    private TokenKind ScanPunctuator()
    {
        foreach (var punctuator in Punctuators)
        {
            if (string.CompareOrdinal(_text, _position, punctuator, 0, punctuator.Length) == 0)
            {
                _position += punctuator.Length;
                return TokenKind.Punctuator;
            }
        }

        _position++;
        return TokenKind.Punctuator;
    }
}

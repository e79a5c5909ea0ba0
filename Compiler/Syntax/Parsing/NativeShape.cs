using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>Finds where a declaration of standard C++ ends and, for functions, its parts. For one declaration.</summary>
internal sealed class NativeShape(TokenBuffer buffer, int start, int limit)
{
    private int _parameters = -1;
    private int _initializers = -1;
    private bool _sawInitializer;
    private bool _isClass;

    /// <summary>Index after the declaration.</summary>
    public int End { get; private set; }

    /// <summary>The function it declares, or null.</summary>
    public FunctionNode? Function { get; private set; }

    /// <summary>The class or enum it declares, or null.</summary>
    public string? DeclaredType { get; private set; }

    /// <summary>Reads the declaration.</summary>
    public NativeShape Read()
    {
        var i = SkipTemplate(start);
        while (i < limit)
        {
            var token = buffer[i];
            if (token.Is(";"))
            {
                return Finish(i + 1, TokenRange.None);
            }

            if (token.Is("{") && EndsAtBlock(i))
            {
                var end = AfterHandlers(buffer.After(i));
                return Finish(end, new TokenRange(i, end));
            }

            Note(i, token);
            i = Next(i);
        }

        return Finish(limit, TokenRange.None);
    }

    // A function-try-block goes on with its handlers.
    private int AfterHandlers(int i)
    {
        while (buffer[i].Is("catch") && buffer[i + 1].Is("("))
        {
            i = buffer.After(buffer.After(i + 1));
        }

        return i;
    }

    private int SkipTemplate(int i)
    {
        while (buffer.IsSequence(i, "template", "<") && buffer.AfterParameters(i + 1) is var after and > 0)
        {
            i = after;
        }

        return i;
    }

    private void Note(int i, Token token)
    {
        if (_parameters < 0 && token.Text is "class" or "struct" or "union" or "enum" && token.IsIdentifier && !_sawInitializer)
        {
            _isClass = true;
            DeclaredType ??= ClassName(i + 1);
        }
        else if (token.Is("using") && !_sawInitializer)
        {
            DeclaredType ??= ClassName(i + 1);
        }
        else if (_parameters < 0 && token.Is("(") && !_sawInitializer && IsDeclaratorName(i - 1))
        {
            _parameters = i;
        }
        else if (token.Is("=") && !IsOperatorName(i))
        {
            _sawInitializer = true;
        }
        else if (_parameters >= 0 && _initializers < 0 && token.Is(":") && !_sawInitializer)
        {
            _initializers = i;
        }
    }

    private bool IsDeclaratorName(int i) =>
        i >= start && (IsOperatorName(i) || (buffer[i].IsIdentifier && !Keywords.IsCpp(buffer[i].Text)
            && buffer[i].Text is not ("__declspec" or "__attribute__")));

    // operator==, operator(), operator new, operator int
    private bool IsOperatorName(int i) =>
        buffer[i - 1].Is("operator") || buffer[i].Is("operator") || buffer[i - 2].Is("operator") || buffer[i - 3].Is("operator");

    // class __declspec(dllexport) [[nodiscard]] alignas(16) N
    private string? ClassName(int i)
    {
        while (buffer[i].Is("class") || buffer[i].Is("struct") || buffer[i].Is("[") || IsSpecifier(i))
        {
            i = buffer.After(IsSpecifier(i) ? i + 1 : i);
        }

        return buffer[i].IsIdentifier ? buffer[i].Text : null;
    }

    private bool IsSpecifier(int i) => buffer[i].Text is "__declspec" or "__attribute__" or "alignas" && buffer[i + 1].Is("(");

    private bool EndsAtBlock(int i)
    {
        if (_parameters < 0 || _sawInitializer)
        {
            return false;
        }

        // In an initialiser list "a{1}" is an initialiser; the body follows ')' or '}'.
        return _initializers < 0 || !buffer[i - 1].IsIdentifier;
    }

    private int Next(int i) =>
        buffer[i].Is("<") && buffer[i - 1].IsIdentifier && !buffer[i - 1].Is("operator") && buffer.AfterAngles(i) is var after and > 0
            ? after
            : buffer.After(i);

    private NativeShape Finish(int end, TokenRange body)
    {
        End = end;
        if (_parameters >= 0 && !(_isClass && body.IsEmpty && DeclaresClass()))
        {
            Function = MakeFunction(end, body);
            DeclaredType = null;
        }

        return this;
    }

    private bool DeclaresClass()
    {
        for (var i = start; i < _parameters; i++)
        {
            if (buffer[i].Is("{"))
            {
                return true;
            }
        }

        return false;
    }

    private FunctionNode MakeFunction(int end, TokenRange body)
    {
        var nameBegin = NameBegin();
        var qualifierBegin = nameBegin;
        while (buffer[qualifierBegin - 1].Is("::") && BeginOfName(qualifierBegin - 2) is var name and >= 0
            && !Keywords.IsCpp(buffer[name].Text) | buffer[name].Is("default"))
        {
            qualifierBegin = name;
        }

        var bodyBegin = body.IsEmpty ? end - 1 : body.Begin;
        return new FunctionNode(
            new TokenRange(start, end),
            new TokenRange(start, qualifierBegin),
            new TokenRange(qualifierBegin, nameBegin),
            new TokenRange(nameBegin, _parameters),
            new TokenRange(_parameters, buffer.After(_parameters)),
            _initializers < 0 ? TokenRange.None : new TokenRange(_initializers, bodyBegin),
            body);
    }

    /// <summary>Index of the name that ends at <paramref name="i"/>, template arguments included; -1 when there is none.</summary>
    private int BeginOfName(int i)
    {
        var depth = 0;
        for (; i >= start; i--)
        {
            depth += buffer[i].Is(">") ? 1 : buffer[i].Is("<") ? -1 : 0;
            if (depth == 0 && !buffer[i].Is("<"))
            {
                return buffer[i].IsIdentifier ? i : -1;
            }
        }

        return -1;
    }

    private int NameBegin()
    {
        for (var i = _parameters - 1; i >= Math.Max(start, _parameters - 4); i--)
        {
            if (buffer[i].Is("operator"))
            {
                return i;
            }
        }

        var name = _parameters - 1;
        return buffer[name - 1].Is("~") || buffer[name - 1].Is("!") ? name - 1 : name;
    }
}

using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // method: modifier* type name parameters suffix* (body | ';'); the position is at '('
    private MethodNode ParseMethod(MemberContext context, int head, MemberModifiers modifiers)
    {
        var name = NameOfFunction(head);
        var kind = !_buffer[name.Begin].Is("operator") ? MethodKind.Ordinary
            : IsConversion(name) ? MethodKind.Conversion
            : MethodKind.Operator;
        var shape = new FunctionShape(kind, Join(name), new TokenRange(TypeStart(context), DropOwnName(context, name.Begin)), name);
        return ParseFunction(context, shape, modifiers);
    }

    // void C::F() in C itself → void F(), which is what Visual C++ reads
    private int DropOwnName(MemberContext context, int name)
    {
        if (!_buffer[name - 1].Is("::") || !_buffer[name - 2].Is(context.Scope.Name) || _buffer[name - 3].Is("::"))
        {
            return name;
        }

        _dropped.Add(name - 2);
        _dropped.Add(name - 1);
        return name - 2;
    }

    private TokenRange NameOfFunction(int head)
    {
        for (var i = head; i < _position; i++)
        {
            if (_buffer[i].Is("operator"))
            {
                return new TokenRange(i, _position);
            }
        }

        return new TokenRange(_position - 1, _position);
    }

    private bool IsConversion(TokenRange name)
    {
        var first = _buffer[name.Begin + 1];
        return first.IsIdentifier && first.Text is not ("new" or "delete") || first.Is("::");
    }

    // special-function: type-name parameters … | '~' type-name '(' ')' … | '!' type-name '(' ')' …
    private MethodNode? ReadSpecialFunction(MemberContext context, MemberModifiers modifiers)
    {
        var sign = At("~") || At("!");
        var nameToken = sign ? _position + 1 : _position;
        if (!_buffer[nameToken].Is(context.Scope.Name) || !_buffer[nameToken + 1].Is("("))
        {
            return null;
        }

        var (kind, name) = At("~") ? (MethodKind.Destructor, "~" + context.Scope.Name)
            : At("!") ? (MethodKind.Finalizer, "!" + context.Scope.Name)
            : modifiers.HasFlag(MemberModifiers.Static) ? (MethodKind.StaticConstructor, ".cctor")
            : (MethodKind.Constructor, ".ctor");
        var range = new TokenRange(_position, nameToken + 1);
        _position = nameToken + 1;
        return ParseFunction(context, new FunctionShape(kind, name, new TokenRange(TypeStart(context), range.Begin), range), modifiers);
    }

    private MethodNode ParseFunction(MemberContext context, FunctionShape shape, MemberModifiers modifiers)
    {
        var parameters = ParseParameters(out var arrays, out var parameterAttributes);
        var suffixStart = _position;
        var overrides = ImmutableArray.CreateBuilder<string>();
        modifiers |= ReadSuffix(shape, overrides, context.End);
        var suffix = new TokenRange(suffixStart, _position);
        var initializers = ReadInitializers(context.End);
        var body = ReadBody(context.End);
        if (context.Scope.Kind == ManagedTypeKind.InterfaceClass && !modifiers.HasFlag(MemberModifiers.Static))
        {
            modifiers |= MemberModifiers.Abstract;
        }

        RejectVirtualTemplate(context, shape, modifiers);
        var declaration = Declare(
            new MethodDeclarationSyntax
            {
                Id = Reserve(),
                Name = shape.MetadataName,
                Location = LocationOf(shape.Name.Begin),
                Kind = shape.Kind,
                IsTemplate = HasParameters(context.Heads),
                Accessibility = context.Scope.Accessibility,
                IsStatic = modifiers.HasFlag(MemberModifiers.Static),
                IsVirtual = modifiers.HasFlag(MemberModifiers.Virtual),
                IsAbstract = modifiers.HasFlag(MemberModifiers.Abstract),
                IsOverride = modifiers.HasFlag(MemberModifiers.Override),
                IsNew = modifiers.HasFlag(MemberModifiers.New),
                IsSealed = modifiers.HasFlag(MemberModifiers.Sealed),
                IsExplicit = modifiers.HasFlag(MemberModifiers.Explicit),
                NamedOverrides = overrides.ToImmutable(),
                ParameterArrays = arrays,
                ParameterAttributes = parameterAttributes,
                Attributes = SyntaxOf(context.Attributes),
                Documentation = DocumentationAt(context.Start),
                ParentId = context.Scope.Id,
                GenericParameters = context.Generic?.Declarations ?? [],
            },
            context.Scope);
        return new MethodNode(
            new TokenRange(context.Start, _position), declaration, shape.Head, shape.Name, parameters, suffix, initializers,
            body, context.Attributes)
        {
            Template = new TemplateNode(context.Heads, TokenRange.None),
            Generic = context.Generic,
        };
    }

    // suffix: 'override' | 'sealed' | 'abstract' | 'new' | 'noexcept' … | '->' type | '=' ('0' | 'default' | 'delete') | '=' name (',' name)*
    private MemberModifiers ReadSuffix(FunctionShape shape, ImmutableArray<string>.Builder overrides, int end)
    {
        var modifiers = MemberModifiers.None;
        while (_position < end && !At("{") && !At(";") && !At(":") && !At("try"))
        {
            var start = _position;
            modifiers |= SuffixModifier(Current.Text);
            if (At("="))
            {
                modifiers |= ReadOverrides(shape, overrides, end);
                Drop(start, _position);
            }
            else if (At("noexcept") || At("throw"))
            {
                _position += _buffer[_position + 1].Is("(") ? 1 : 0;
                _position = _buffer.After(_position);
            }
            else if (At("->"))
            {
                SkipTrailingType(end);
            }
            else if (At("&") || At("&&"))
            {
                Report(Descriptors.RefQualifier, Current, shape.MetadataName);
                _dropped.Add(_position++);
            }
            else if (SuffixModifier(Current.Text) != MemberModifiers.None || IsQualifier())
            {
                _dropped.Add(_position++);
            }
            else if (Current.IsIdentifier && !Current.StartsLine && !Keywords.IsCpp(Current.Text))
            {
                Report(Descriptors.UnknownOverrideSpecifier, Current, Current.Text);
                _position++;
            }
            else
            {
                return modifiers;
            }
        }

        return modifiers;
    }

    private static MemberModifiers SuffixModifier(string word) => word switch
    {
        "override" => MemberModifiers.Override,
        "sealed" => MemberModifiers.Sealed,
        "abstract" => MemberModifiers.Abstract,
        "new" => MemberModifiers.New,
        _ => MemberModifiers.None,
    };

    private bool IsQualifier() => At("const") || At("volatile");

    private void SkipTrailingType(int end)
    {
        while (_position < end && !At("{") && !At(";") && !At("="))
        {
            _position = Next(_position, end);
        }
    }

    private MemberModifiers ReadOverrides(FunctionShape shape, ImmutableArray<string>.Builder overrides, int end)
    {
        var start = ++_position;
        while (_position < end && !At("{") && !At(";"))
        {
            _position = Next(_position, end);
        }

        if (_buffer[start].Text is "default" or "delete" && _position == start + 1)
        {
            Report(Descriptors.DefaultedOrDeleted, _buffer[start], shape.MetadataName);
            return MemberModifiers.None;
        }

        if (_buffer[start].Text == "0")
        {
            return MemberModifiers.Abstract;
        }

        foreach (var part in SplitAtCommas(start, _position))
        {
            if (IsFunctionName(part))
            {
                overrides.Add(Join(part));
            }
            else
            {
                Report(Descriptors.OverrideListSyntax, _buffer[part.IsEmpty ? _position : part.Begin], Join(part));
            }
        }

        return MemberModifiers.None;
    }

    // I::F, Outer<int>::I::P::get, I::~I, I::operator +
    private bool IsFunctionName(TokenRange range) =>
        !range.IsEmpty && (_buffer[range.Begin].IsIdentifier || _buffer[range.Begin].Is("::"));

    // initializers: ':' (name ('(' … ')' | '{' … '}')) (',' …)*
    private TokenRange ReadInitializers(int end)
    {
        var start = _position;
        if (!Accept(":"))
        {
            return TokenRange.None;
        }

        while (_position < end && !At(";") && !(At("{") && !IsMemberInitializer()))
        {
            _position = Next(_position, end);
        }

        return new TokenRange(start, _position);
    }

    private bool IsMemberInitializer()
    {
        var before = _buffer[_position - 1];
        return before.IsIdentifier || before.Is(">");
    }

    private TokenRange ReadBody(int end)
    {
        if (At("try"))
        {
            return ReadFunctionTryBlock(end);
        }

        var start = _position;
        if (At("{"))
        {
            _position = _buffer.After(_position);
            return new TokenRange(start, _position);
        }

        ExpectSemicolon();
        return TokenRange.None;
    }

    // function-try-block: 'try' initializers? block handler+          ([except.pre])
    private TokenRange ReadFunctionTryBlock(int end)
    {
        var start = _position++;
        ReadInitializers(end);
        Recover(end);
        while (At("catch"))
        {
            Recover(end);
        }

        return new TokenRange(start, _position);
    }

    private sealed record FunctionShape(MethodKind Kind, string MetadataName, TokenRange Head, TokenRange Name);
}

using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private readonly List<GenericScopeNode> _genericScopes = [];

    private bool AtGeneric() => At("generic", "<");

    // generic-declaration: generic-head+ attribute-section* (managed-declaration | function)
    private SyntaxNode? ParseGeneric(int end, string enclosing, ImmutableArray<AttributeNode> attributes, int start)
    {
        if (ParseGenericHeads() is not { IsEmpty: false } heads)
        {
            Recover(end);
            return null;
        }

        attributes = attributes.AddRange(ParseAttributeSections());
        if (IsEnumAt(SkipAccess(_position)))
        {
            Report(Descriptors.GenericEnum, _buffer[start]);
            Recover(end);
            return null;
        }

        var node = IsManagedDeclaration()
            ? ParseManagedDeclaration(enclosing, attributes, start, TokenRange.None, heads[0])
            : ParseGenericFunction(end, enclosing, start, heads, attributes);
        _genericScopes.Add(new GenericScopeNode(new TokenRange(start, _position), heads));
        return node;
    }

    private SyntaxNode? RejectInstantiation(int end)
    {
        Report(Descriptors.GenericInstantiation, Current);
        Recover(end);
        return null;
    }

    // generic-member: generic-head attribute-section* (managed-type | method)
    private SyntaxNode? ParseGenericMember(TypeScope scope, ImmutableArray<AttributeNode> attributes, int start, int end)
    {
        var head = _position;
        if (scope.IsTemplate)
        {
            Report(Descriptors.GenericInTemplate, Current);
        }

        if (ParseGenericHead() is not { } generic || scope.IsTemplate)
        {
            Recover(end);
            return null;
        }

        attributes = attributes.AddRange(ParseAttributeSections());
        var node = At("template") ? TemplateInGeneric(end)
            : IsManagedMemberType() ? ParseNestedType(scope, attributes, start, TokenRange.None, generic)
            : IsUnsupportedMember(scope, end) ? null
            : ParseDeclarationMember(new MemberContext(scope, start, attributes, end, TokenRange.None) { Generic = generic });
        if (node is not (null or TypeNode or DelegateNode or ForwardNode or MethodNode { Declaration.Kind: MethodKind.Ordinary }))
        {
            var descriptor = node is EventNode ? Descriptors.GenericEvent
                : node is PropertyNode ? Descriptors.GenericProperty
                : node is FieldNode ? Descriptors.GenericOfNothing
                : Descriptors.GenericMemberNotFunction;
            Report(descriptor, _buffer[head]);
        }

        _genericScopes.Add(new GenericScopeNode(new TokenRange(start, _position), [generic]));
        return node;
    }

    private SyntaxNode? TemplateInGeneric(int end)
    {
        Report(Descriptors.TemplateInGeneric, Current);
        Recover(end);
        return null;
    }

    // Out of its class a generic member of a generic class has a head for each.
    private ImmutableArray<GenericHeadNode> ParseGenericHeads()
    {
        var heads = ImmutableArray.CreateBuilder<GenericHeadNode>();
        while (AtGeneric())
        {
            if (ParseGenericHead() is not { } head)
            {
                return [];
            }

            heads.Add(head);
        }

        return heads.ToImmutable();
    }

    // generic-head: 'generic' '<' ('typename' | 'class') name (',' …)* '>' where-clause*
    private GenericHeadNode? ParseGenericHead()
    {
        var start = _position;
        var after = _buffer.AfterAngles(_position + 1);
        if (after == _position + 3)
        {
            Report(Descriptors.GenericSpecialization, Current);
            return null;
        }

        if (after < 0)
        {
            Report(Descriptors.MissingName, Current, "a type parameter", _buffer[_position + 2]);
            return null;
        }

        var names = SplitAtCommas(_position + 2, after - 1);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!known.Add(_buffer[name.End - 1].Text))
            {
                Report(Descriptors.ParameterNamedTwice, _buffer[name.End - 1], _buffer[name.End - 1].Text);
                return null;
            }

            if (name.Length != 2 || _buffer[name.Begin].Text is not ("typename" or "class") || !_buffer[name.End - 1].IsIdentifier)
            {
                Report(Descriptors.GenericParameterNotType, _buffer[name.Begin]);
                return null;
            }
        }

        _position = after;
        var constraints = names.ToDictionary(n => _buffer[n.End - 1].Text, _ => new GenericConstraints(), StringComparer.Ordinal);
        while (At("where") && _buffer[_position + 2].Is(":"))
        {
            ParseWhere(constraints);
        }

        var parameters = names.Select(n => DeclareGenericParameter(n, constraints[_buffer[n.End - 1].Text])).ToImmutableArray();
        return new GenericHeadNode(new TokenRange(start, _position), parameters);
    }

    private GenericParameterNode DeclareGenericParameter(TokenRange name, GenericConstraints constraints)
    {
        var declaration = Declare(
            new GenericParameterSyntax
            {
                Id = Reserve(),
                Name = _buffer[name.End - 1].Text,
                Location = LocationOf(name.End - 1),
                Accessibility = Accessibility.Public,
                IsReference = constraints.IsReference,
                IsValue = constraints.IsValue,
                HasConstructor = constraints.HasConstructor,
            },
            null);
        return new GenericParameterNode(name with { Begin = name.End - 1 }, declaration, [.. constraints.Types]);
    }

    // where-clause: 'where' name ':' constraint (',' constraint)*
    private void ParseWhere(Dictionary<string, GenericConstraints> parameters)
    {
        var name = _buffer[_position + 1];
        if (!parameters.TryGetValue(name.Text, out var constraints))
        {
            Report(Descriptors.ConstraintOfNoParameter, name, name.Text);
            constraints = new GenericConstraints();
        }
        else if (constraints.IsWritten)
        {
            Report(Descriptors.ParameterConstrainedTwice, name, name.Text);
        }

        constraints.IsWritten = true;
        _position += 2;
        do
        {
            _position++;
            ParseConstraint(name.Text, constraints);
        }
        while (At(","));
    }

    // constraint: 'ref' ('class' | 'struct') | 'value' ('class' | 'struct') | 'gcnew' '(' ')' | type
    private void ParseConstraint(string parameter, GenericConstraints constraints)
    {
        var start = _position;
        var isClass = _buffer[_position + 1].Text is "class" or "struct";
        var isRepeated = false;
        if (At("ref") && isClass)
        {
            isRepeated = constraints.IsReference;
            constraints.IsReference = true;
            _position += 2;
        }
        else if (At("value") && isClass)
        {
            isRepeated = constraints.IsValue;
            constraints.IsValue = true;
            _position += 2;
        }
        else if (At("gcnew"))
        {
            isRepeated = constraints.HasConstructor;
            constraints.HasConstructor = true;
            _position += ConstructorConstraintLength();
        }
        else if (At("interface") && isClass)
        {
            Report(Descriptors.KindNotConstraint, Current, "interface class");
            _position += 2;
        }
        else if (ReadConstraintType() is { IsEmpty: false } type)
        {
            isRepeated = constraints.Types.Any(t => Join(t) == Join(type));
            constraints.Types.Add(type);
        }

        if (isRepeated)
        {
            Report(Descriptors.ConstraintRepeated, _buffer[start], parameter, Join(new TokenRange(start, _position)));
        }
        else if (constraints is { IsReference: true, IsValue: true })
        {
            Report(Descriptors.ConstraintsExclude, _buffer[start], parameter);
        }
    }

    private int ConstructorConstraintLength()
    {
        if (At("gcnew", "(", ")"))
        {
            return 3;
        }

        Report(Descriptors.ConstructorConstraint, Current);
        return 1;
    }

    // The declaration that follows begins with a word too; a qualified name ends before it.
    private TokenRange ReadConstraintType()
    {
        var start = _position;
        Accept("::");
        while (Current.IsIdentifier)
        {
            _position++;
            if (At("<") && _buffer.AfterAngles(_position) is var after and > 0)
            {
                _position = after;
            }

            if (!Accept("::"))
            {
                break;
            }
        }

        if (_position == start)
        {
            Report(Descriptors.ConstraintNotName, Current, Current);
            _position++;
            return TokenRange.None;
        }

        if (At("^") || At("*") || At("%") || At("&"))
        {
            Report(Descriptors.TypeNotConstraint, _buffer[start], Join(new TokenRange(start, _position + 1)));
            _position++;
        }

        return new TokenRange(start, _position);
    }

    /// <summary>A free generic function, or the definition of a member of a generic type or of a generic member.</summary>
    private SyntaxNode? ParseGenericFunction(
        int end, string enclosing, int start, ImmutableArray<GenericHeadNode> heads, ImmutableArray<AttributeNode> attributes)
    {
        var begin = _position;
        if (At("template") || ParseNative(end, enclosing, attributes) is not FunctionNode function)
        {
            var isClass = _buffer[begin].Text is "class" or "struct" or "union" or "enum";
            Report(At("template") ? Descriptors.TemplateInGeneric : isClass ? Descriptors.GenericNotManaged : Descriptors.GenericOfNothing, _buffer[start]);
            if (_position == begin)
            {
                Recover(end);
            }

            return null;
        }

        var declaration = function.Qualifier.IsEmpty ? DeclareGenericFunction(function, enclosing, heads) : null;
        return function with
        {
            Tokens = function.Tokens with { Begin = begin },
            Heads = heads,
            Declaration = declaration,
        };
    }

    // A prototype and the definition after it are one function.
    private MethodDeclarationSyntax DeclareGenericFunction(FunctionNode function, string enclosing, ImmutableArray<GenericHeadNode> heads) =>
        Declare(
            new MethodDeclarationSyntax
            {
                Id = Reserve(),
                Name = Join(function.Name),
                Location = LocationOf(function.Name.Begin),
                IsStatic = true,
                Accessibility = Accessibility.Internal,
                GenericParameters = heads[^1].Declarations,
                ParameterArrays = ParameterArraysOf(function.Parameters),
            },
            null);

    private ImmutableArray<int> ParameterArraysOf(TokenRange parameters) =>
    [
        .. SplitAtCommas(parameters.Begin + 1, parameters.End - 1)
            .Select((range, index) => (range, index))
            .Where(p => p.range.Length > 1 && _buffer[p.range.Begin].Is("..."))
            .Select(p => p.index),
    ];

    /// <summary>What <c>where</c> clauses say of one type parameter.</summary>
    private sealed class GenericConstraints
    {
        public bool IsWritten { get; set; }

        public bool IsReference { get; set; }

        public bool IsValue { get; set; }

        public bool HasConstructor { get; set; }

        public List<TokenRange> Types { get; } = [];
    }
}

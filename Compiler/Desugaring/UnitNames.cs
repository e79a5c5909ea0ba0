using System.Collections.Frozen;
using System.Collections.Immutable;
using Bridge.Compiler.Desugaring.Declarations;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring;

/// <summary>What names mean in a unit, as far as tokens tell: types it declares, members, projected types. Immutable.</summary>
internal sealed class UnitNames
{
    private readonly IProjectionNames _projection;
    private readonly FrozenSet<string> _types;
    private readonly FrozenSet<string> _properties;
    private readonly FrozenSet<string> _members;
    private readonly FrozenSet<string> _scalars;
    private readonly FrozenSet<string> _enums;
    private readonly ImmutableArray<GenericScopeNode> _genericScopes;
    private readonly ImmutableArray<ManagedType> _managed;
    private readonly FrozenDictionary<string, ManagedType> _byPath;
    private readonly FrozenSet<string> _forward;

    public UnitNames(UnitNode unit, IProjectionNames projection)
    {
        _projection = projection;
        _genericScopes = unit.GenericScopes;
        var declarations = unit.Tree.ById;
        _managed = [.. declarations.OfType<TypeDeclarationSyntax>().Select(t => new ManagedType(t, PathOf(t, declarations)))];
        _byPath = _managed.DistinctBy(m => string.Join("::", m.Path)).ToFrozenDictionary(m => string.Join("::", m.Path));
        _forward = new AnnouncedTypes(unit.Buffer, unit.Items).Collect()
            .Where(t => t.Node is ForwardNode)
            .Select(t => $"{t.Scope}::{unit.Buffer[t.NameToken].Text}").ToFrozenSet();
        _types = NativeTypes(unit.Items).Concat(TemplateParameters(unit.Buffer)).Concat(_managed.Select(m => m.Declaration.Name)).ToFrozenSet();
        _properties = declarations.Where(d => d is PropertyDeclarationSyntax or EventDeclarationSyntax).Select(d => d.Name).ToFrozenSet();
        _enums = _managed.Where(m => m.Declaration.Kind == ManagedTypeKind.EnumClass).Select(m => m.Declaration.Name).ToFrozenSet();
        _scalars = ScalarMembers.Collect(unit, _enums).ToFrozenSet();
        _members = declarations.Where(d => d is not (TypeDeclarationSyntax or GenericParameterSyntax)).Select(d => d.Name).ToFrozenSet();
    }

    /// <summary>The projection's names.</summary>
    public IProjectionNames Projection => _projection;

    /// <summary>Whether <paramref name="name"/>, simple or qualified, may name a type.</summary>
    public bool IsType(string name) => _types.Contains(Simple(name)) || _projection.IsTypeName(name) || _projection.IsTypeName(Simple(name));

    /// <summary>Whether the unit itself declares a type of this simple name.</summary>
    public bool IsOwnType(string name) => _types.Contains(name);

    /// <summary>Whether the unit declares a managed enum of this simple name.</summary>
    public bool IsOwnEnum(string name) => _enums.Contains(name);

    /// <summary>Whether some managed type of the unit has a member of this name.</summary>
    public bool IsMember(string name) => _members.Contains(name);

    /// <summary>Whether every member of this name in the unit is a field or property of a fundamental type.</summary>
    public bool IsScalarMember(string name) => _scalars.Contains(name);

    /// <summary>Whether some managed type of the unit has a property or event of this name.</summary>
    public bool IsPropertyOrEvent(string name) => _properties.Contains(name);

    /// <summary>Whether <paramref name="name"/> is the bare name of an arity family that the unit does not hide.</summary>
    public bool IsArityFamily(string name) => _projection.IsArityFamily(name) && !_types.Contains(name);

    /// <summary>Whether <paramref name="name"/> at token <paramref name="index"/> is a type parameter of a generic.</summary>
    public bool IsTypeParameter(string name, int index) => _genericScopes.Any(s =>
        s.Tokens.Begin <= index && index < s.Tokens.End
        && s.Heads.Any(h => h.Parameters.Any(p => p.Declaration.Name == name)));

    /// <summary>The managed type that <paramref name="path"/> (<c>A</c>, <c>B::A</c>) names, or null.</summary>
    public ManagedType? FindManaged(ReadOnlySpan<string> path)
    {
        foreach (var type in _managed)
        {
            if (type.EndsWith(path))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The managed type of the unit with exactly this qualified name, or null.</summary>
    public ManagedType? FindManagedExactly(string qualified) =>
        _byPath.GetValueOrDefault(qualified);

    /// <summary>Whether the unit declares a managed type of exactly this qualified name, without its members.</summary>
    public bool IsForwardDeclared(string qualified) => _forward.Contains(qualified) || _forward.Contains($"::{qualified}");

    private static string Simple(string name) => name[(name.LastIndexOf(':') + 1)..];

    private static ImmutableArray<string> PathOf(TypeDeclarationSyntax type, ImmutableArray<DeclarationSyntax> declarations)
    {
        var names = new List<string> { type.Name };
        var outermost = type;
        while (outermost.ParentId >= 0 && declarations[outermost.ParentId] is TypeDeclarationSyntax parent)
        {
            names.Insert(0, parent.Name);
            outermost = parent;
        }

        return outermost.Namespace.Length == 0 ? [.. names] : [.. outermost.Namespace.Split('.'), .. names];
    }

    private static IEnumerable<string> NativeTypes(IEnumerable<SyntaxNode> items) => items.SelectMany(item => item switch
    {
        NativeNode { DeclaredType: { } name } => [name],
        UsingNode { DeclaredType: { } name } => [name],
        ForwardNode => [],
        NamespaceNode block => NativeTypes(block.Items),
        TypeNode type => NativeTypes(type.Members),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<string> TemplateParameters(TokenBuffer buffer)
    {
        for (var i = 0; i + 1 < buffer.Count; i++)
        {
            if (buffer[i].Text is "typename" or "class" && buffer[i - 1].Text is "<" or "," or ">" && buffer[i + 1].IsIdentifier)
            {
                yield return buffer[i + 1].Text;
            }
        }
    }
}

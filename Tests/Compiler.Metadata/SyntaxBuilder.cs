using Bridge.Compiler.Syntax;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>Makes syntax trees by hand: ids are given in order of creation, inner declarations first,
/// and a declaration's line is its id + 1.</summary>
public sealed class SyntaxBuilder
{
    private readonly List<DeclarationSyntax> _all = [];
    private readonly List<TypeDeclarationSyntax> _types = [];
    private readonly List<AttributeSyntax> _assemblyAttributes = [];
    private int _attributes;

    /// <summary>File the declarations stand in.</summary>
    public string File { get; init; } = "test.cpp";

    public SyntaxTree Tree => new([.. _types], [.. _all], [.. _assemblyAttributes]);

    public AttributeSyntax Attribute(string name, string target = "") => new(_attributes++, target, name, new SourceLocation(File, 900, _attributes));

    public void AssemblyAttribute(string name) => _assemblyAttributes.Add(Attribute(name, "assembly"));

    public MethodDeclarationSyntax Method(string name, Func<MethodDeclarationSyntax, MethodDeclarationSyntax>? with = null) =>
        Add(with, new MethodDeclarationSyntax
        {
            Id = _all.Count,
            Name = name,
            Location = Next,
            Accessibility = Accessibility.Public,
        });

    public MethodDeclarationSyntax Method(MethodKind kind, string name = "", Accessibility access = Accessibility.Public) =>
        Method(name, m => m with { Kind = kind, Accessibility = access });

    public FieldDeclarationSyntax Field(string name, Func<FieldDeclarationSyntax, FieldDeclarationSyntax>? with = null) =>
        Add(with, new FieldDeclarationSyntax { Id = _all.Count, Name = name, Location = Next, Accessibility = Accessibility.Private });

    public PropertyDeclarationSyntax Property(string name, Func<PropertyDeclarationSyntax, PropertyDeclarationSyntax>? with = null) =>
        Add(with, new PropertyDeclarationSyntax { Id = _all.Count, Name = name, Location = Next, Accessibility = Accessibility.Public });

    public EventDeclarationSyntax Event(string name, Func<EventDeclarationSyntax, EventDeclarationSyntax>? with = null) =>
        Add(with, new EventDeclarationSyntax { Id = _all.Count, Name = name, Location = Next, Accessibility = Accessibility.Public });

    /// <summary>A nested type, which takes its members over.</summary>
    public TypeDeclarationSyntax Type(ManagedTypeKind kind, string name, params DeclarationSyntax[] members)
    {
        var id = _all.Count;
        return Add(null, new TypeDeclarationSyntax
        {
            Id = id,
            Name = name,
            Namespace = "My",
            Kind = kind,
            Location = Next,
            Accessibility = Accessibility.Public,
            Members = [.. members.Select(member => _all[member.Id] = member with { ParentId = id })],
        });
    }

    /// <summary>A type at namespace scope.</summary>
    public TypeDeclarationSyntax Top(
        ManagedTypeKind kind,
        string name,
        DeclarationSyntax[] members,
        Func<TypeDeclarationSyntax, TypeDeclarationSyntax>? with = null)
    {
        var type = Type(kind, name, members);
        _all[type.Id] = type = with?.Invoke(type) ?? type;
        _types.Add(type);
        return type;
    }

    /// <summary>Gives declarations their documentation by name.</summary>
    public SyntaxBuilder Documented(Func<string, string?> documentation)
    {
        for (var i = 0; i < _types.Count; i++)
        {
            _types[i] = Documented(_types[i], documentation);
        }

        return this;
    }

    private static TypeDeclarationSyntax Documented(TypeDeclarationSyntax type, Func<string, string?> documentation) => type with
    {
        Documentation = documentation(type.Name),
        Members =
        [
            .. type.Members.Select(m => m is TypeDeclarationSyntax nested
                ? Documented(nested, documentation)
                : m with { Documentation = documentation(m.Name) }),
        ],
    };

    private SourceLocation Next => new(File, _all.Count + 1, 1);

    private T Add<T>(Func<T, T>? with, T declaration)
        where T : DeclarationSyntax
    {
        declaration = with?.Invoke(declaration) ?? declaration;
        _all.Add(declaration);
        return declaration;
    }
}

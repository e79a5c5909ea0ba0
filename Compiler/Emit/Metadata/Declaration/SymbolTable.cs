using System.Collections.Concurrent;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Which declaration of a check text has become which definition. Filled by the declaring steps;
/// afterwards read from many threads.</summary>
internal sealed class SymbolTable
{
    private readonly ConcurrentDictionary<ClangDecl, IMemberDefinition> _members = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<ClangDecl, DeclarationSyntax> _syntax = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TypeDefinition> _typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeDefinition> _genericsByName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ClangDecl, GenericParameter> _parameters = new(ReferenceEqualityComparer.Instance);

    /// <summary>Records what a declaration stands for.</summary>
    public void Bind(ClangDecl declaration, IMemberDefinition definition) => _members[declaration] = definition;

    /// <summary>Records the syntax of a declaration.</summary>
    public void BindSyntax(ClangDecl declaration, DeclarationSyntax syntax) => _syntax[declaration] = syntax;

    /// <summary>Makes a type known by its C++ name, for units that only have a forward declaration.</summary>
    public void BindName(ClangDecl declaration, TypeDefinition type)
    {
        if (declaration is RecordDecl record)
        {
            _typesByName.TryAdd(InstanceNames.Of(record), type);
            if (type.HasGenericParameters)
            {
                _genericsByName.TryAdd(record.QualifiedName, type);
            }
        }
    }

    /// <summary>The definition, or null.</summary>
    public T? Find<T>(ClangDecl declaration)
        where T : class, IMemberDefinition => _members.GetValueOrDefault(declaration.Generic ?? declaration) as T;

    /// <summary>The syntax, or null.</summary>
    public DeclarationSyntax? Syntax(ClangDecl declaration) => _syntax.GetValueOrDefault(declaration.Generic ?? declaration);

    /// <summary>Records what the placeholder of a type parameter stands for.</summary>
    public void Bind(ClangDecl placeholder, GenericParameter parameter) => _parameters[placeholder] = parameter;

    /// <summary>The type parameter that a placeholder stands for, or null.</summary>
    public GenericParameter? FindParameter(ClangDecl placeholder) => _parameters.GetValueOrDefault(placeholder);

    /// <summary>The source-defined type of a record or enumeration, its <c>$ops</c> mixin not included; null for others.</summary>
    public TypeDefinition? FindType(ClangDecl declaration) =>
        Find<TypeDefinition>(declaration)
        ?? (declaration is RecordDecl { IsComplete: false } record
            ? _typesByName.GetValueOrDefault(InstanceNames.Of(record)) ?? _genericsByName.GetValueOrDefault(record.QualifiedName)
            : null);

    /// <summary>The source-defined type whose handle-level operators <paramref name="record"/> declares (<c>C$ops</c> → C).</summary>
    public TypeDefinition? FindMixinTarget(RecordDecl record) =>
        !record.Name.EndsWith("$ops", StringComparison.Ordinal) ? null
        : _typesByName.GetValueOrDefault(InstanceNames.Of(record)) ?? _genericsByName.GetValueOrDefault(record.QualifiedName[..^"$ops".Length]);
}

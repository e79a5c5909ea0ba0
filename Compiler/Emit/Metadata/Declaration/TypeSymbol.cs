using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>One declaration of a managed type: a header seen by several units gives one for each.</summary>
/// <param name="Index">The unit.</param>
/// <param name="Syntax">What is written there.</param>
/// <param name="Declaration">The record or enumeration of its check text.</param>
internal sealed record TypeOccurrence(UnitIndex Index, TypeDeclarationSyntax Syntax, ClangDecl Declaration);

/// <summary>A managed type under construction.</summary>
internal sealed class TypeSymbol(TypeDefinition definition, TypeOccurrence first)
{
    private readonly Dictionary<string, IMemberDefinition> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MethodDefinition> _instances = new(StringComparer.Ordinal);

    /// <summary>The definition.</summary>
    public TypeDefinition Definition { get; } = definition;

    /// <summary>The occurrence whose members are declared; the others must agree with it.</summary>
    public TypeOccurrence First { get; } = first;

    /// <summary>All occurrences, <see cref="First"/> included.</summary>
    public List<TypeOccurrence> Occurrences { get; } = [first];

    /// <summary>What is declared.</summary>
    public ManagedTypeKind Kind => First.Syntax.Kind;

    /// <summary>Members as written, by their definition: the first occurrence's.</summary>
    public Dictionary<IMemberDefinition, DeclarationSyntax> Written { get; } = [];

    /// <summary>The user's destructor <c>~T</c>, or null.</summary>
    public MethodDefinition? Destructor { get; set; }

    /// <summary>The user's finalizer <c>!T</c>, or null.</summary>
    public MethodDefinition? Finalizer { get; set; }

    /// <summary>Fields that hold members with stack semantics, in order of declaration (ECMA-372 §19.13.3).</summary>
    public List<FieldDefinition> StackMembers { get; } = [];

    /// <summary>How many members are declared.</summary>
    public int MemberCount => _members.Count;

    /// <summary>The member declared under a key, or null.</summary>
    public IMemberDefinition? Member(string key) => _members.GetValueOrDefault(key);

    /// <summary>The instantiation of a member template under a key, added when it is new.</summary>
    public MethodDefinition GetOrAddInstance(string key, MethodDefinition created, DeclarationSyntax syntax)
    {
        if (!_instances.TryGetValue(key, out var method))
        {
            _instances.Add(key, method = created);
            Written.TryAdd(created, syntax);
            Definition.Methods.Add(created);
        }

        return method;
    }

    /// <summary>Records a member under its key.</summary>
    public void Add(string key, IMemberDefinition member, DeclarationSyntax syntax)
    {
        _members.Add(key, member);
        Written.TryAdd(member, syntax);
    }
}

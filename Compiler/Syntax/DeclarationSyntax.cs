using System.Collections.Immutable;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Syntax;

/// <summary>Accessibility of a type or member as C++/CLI writes it (ECMA-372 §12.5).</summary>
public enum Accessibility
{
    /// <summary><c>private:</c>, or a type without <c>public</c> (visible in its assembly only).</summary>
    Private,

    /// <summary><c>private protected:</c> or <c>protected private:</c> (FamANDAssem).</summary>
    PrivateProtected,

    /// <summary><c>protected:</c> (Family).</summary>
    Protected,

    /// <summary><c>internal:</c> (Assembly).</summary>
    Internal,

    /// <summary><c>public protected:</c> or <c>protected public:</c> (FamORAssem).</summary>
    PublicProtected,

    /// <summary><c>public:</c>.</summary>
    Public,
}

/// <summary>What a managed type declaration declares.</summary>
public enum ManagedTypeKind
{
    /// <summary><c>ref class</c> or <c>ref struct</c>.</summary>
    RefClass,

    /// <summary><c>value class</c> or <c>value struct</c>.</summary>
    ValueClass,

    /// <summary><c>interface class</c> or <c>interface struct</c>.</summary>
    InterfaceClass,

    /// <summary><c>enum class</c> or <c>enum struct</c>.</summary>
    EnumClass,

    /// <summary><c>delegate</c>.</summary>
    Delegate,
}

/// <summary>What a method declaration stands for.</summary>
public enum MethodKind
{
    /// <summary>An ordinary function.</summary>
    Ordinary,

    /// <summary>An instance constructor.</summary>
    Constructor,

    /// <summary>A type initialiser, <c>static T()</c>.</summary>
    StaticConstructor,

    /// <summary><c>~T()</c>.</summary>
    Destructor,

    /// <summary><c>!T()</c>.</summary>
    Finalizer,

    /// <summary>An operator function.</summary>
    Operator,

    /// <summary>A conversion function, <c>operator T</c>.</summary>
    Conversion,

    /// <summary>A property's <c>get</c>.</summary>
    Getter,

    /// <summary>A property's <c>set</c>.</summary>
    Setter,

    /// <summary>An event's <c>add</c>.</summary>
    Adder,

    /// <summary>An event's <c>remove</c>.</summary>
    Remover,

    /// <summary>An event's <c>raise</c>.</summary>
    Raiser,

    /// <summary>The <c>Invoke</c> of a delegate.</summary>
    DelegateInvoke,
}

/// <summary>One attribute; its arguments are checked as the function <c>attr$Id</c> of the check text.</summary>
/// <param name="Id">K of <c>attr$K</c> in this unit.</param>
/// <param name="Target">The target specifier (<c>assembly</c>, <c>returnvalue</c>, …), or empty.</param>
/// <param name="Name">The attribute's name as written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record AttributeSyntax(int Id, string Target, string Name, SourceLocation Location);

/// <summary>A declaration of a managed type or of one of its members. <see cref="Id"/> is the N of the
/// <c>bridge:N</c> annotation on the corresponding declaration of the check text.</summary>
public abstract record DeclarationSyntax
{
    /// <summary>Number of the declaration within its unit.</summary>
    public required int Id { get; init; }

    /// <summary>Unqualified name as the metadata shall show it (a property's or method's name; not <c>dtor$</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Accessibility; for a namespace-level type Public or Private.</summary>
    public Accessibility Accessibility { get; init; }

    /// <summary>Attributes in source order.</summary>
    public ImmutableArray<AttributeSyntax> Attributes { get; init; } = [];

    /// <summary>The text of the <c>///</c> comment before the declaration without the slashes, or null.</summary>
    public string? Documentation { get; init; }

    /// <summary>Id of the enclosing type declaration, or -1.</summary>
    public int ParentId { get; init; } = -1;
}

/// <summary>A managed type.</summary>
public sealed record TypeDeclarationSyntax : DeclarationSyntax
{
    /// <summary>What is declared.</summary>
    public required ManagedTypeKind Kind { get; init; }

    /// <summary>Enclosing namespaces joined by <c>.</c>, or empty.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether a native class holds it, whose name is the last part of <see cref="Namespace"/>.</summary>
    public bool IsInNativeClass { get; init; }

    /// <summary>A class template or a partial specialisation of one: each instantiation is a type of its own.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Whether <c>abstract</c> is written.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether <c>sealed</c> is written.</summary>
    public bool IsSealed { get; init; }

    /// <summary>Its bases as written, without spaces.</summary>
    public ImmutableArray<string> Bases { get; init; } = [];

    /// <summary>The braces around the members; both <see cref="SourceLocation.None"/> for a delegate.</summary>
    public (SourceLocation Open, SourceLocation Close) Braces { get; init; } = (SourceLocation.None, SourceLocation.None);

    /// <summary>Members in source order (nested types included).</summary>
    public ImmutableArray<DeclarationSyntax> Members { get; init; } = [];

    /// <summary>Its own type parameters; empty unless it is generic.</summary>
    public ImmutableArray<GenericParameterSyntax> GenericParameters { get; init; } = [];
}

/// <summary>A function member, accessor or delegate signature.</summary>
public sealed record MethodDeclarationSyntax : DeclarationSyntax
{
    /// <summary>What it stands for.</summary>
    public MethodKind Kind { get; init; }

    /// <summary>A function template: each instantiation is a method of its own.</summary>
    public bool IsTemplate { get; init; }

    /// <summary><c>static</c> is written (for accessors: on the property or event).</summary>
    public bool IsStatic { get; init; }

    /// <summary><c>virtual</c> is written (for accessors: on the accessor, property or event).</summary>
    public bool IsVirtual { get; init; }

    /// <summary><c>abstract</c> or <c>= 0</c> is written, or it is an interface member.</summary>
    public bool IsAbstract { get; init; }

    /// <summary><c>override</c> is written.</summary>
    public bool IsOverride { get; init; }

    /// <summary><c>new</c> is written.</summary>
    public bool IsNew { get; init; }

    /// <summary><c>sealed</c> is written.</summary>
    public bool IsSealed { get; init; }

    /// <summary><c>explicit</c> is written.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>Names after <c>= </c> in a named override (<c>= I::F, J::G</c>), each as written, without template arguments spaces.</summary>
    public ImmutableArray<string> NamedOverrides { get; init; } = [];

    /// <summary>Indexes of parameters that are parameter arrays (<c>... array&lt;T&gt;^ a</c>).</summary>
    public ImmutableArray<int> ParameterArrays { get; init; } = [];

    /// <summary>Attributes of each parameter, by parameter index; missing entries have none.</summary>
    public ImmutableDictionary<int, ImmutableArray<AttributeSyntax>> ParameterAttributes { get; init; } =
        ImmutableDictionary<int, ImmutableArray<AttributeSyntax>>.Empty;

    /// <summary>Its type parameters; empty unless it is generic.</summary>
    public ImmutableArray<GenericParameterSyntax> GenericParameters { get; init; } = [];
}

/// <summary>A field, literal or initonly field.</summary>
public sealed record FieldDeclarationSyntax : DeclarationSyntax
{
    /// <summary><c>static</c> is written.</summary>
    public bool IsStatic { get; init; }

    /// <summary><c>literal</c> is written.</summary>
    public bool IsLiteral { get; init; }

    /// <summary><c>initonly</c> is written.</summary>
    public bool IsInitOnly { get; init; }
}

/// <summary>A property. Accessors are also members of the type, of kind Getter and Setter.</summary>
public sealed record PropertyDeclarationSyntax : DeclarationSyntax
{
    /// <summary><c>static</c> is written.</summary>
    public bool IsStatic { get; init; }

    /// <summary>No accessor block: the compiler supplies backing field and accessors.</summary>
    public bool IsTrivial { get; init; }

    /// <summary>Declared with <c>default[…]</c>.</summary>
    public bool IsDefaultIndexer { get; init; }

    /// <summary>Has an index list.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Id of the getter's <see cref="MethodDeclarationSyntax"/>, or -1.</summary>
    public int GetterId { get; init; } = -1;

    /// <summary>Id of the setter's <see cref="MethodDeclarationSyntax"/>, or -1.</summary>
    public int SetterId { get; init; } = -1;
}

/// <summary>An event. Accessors are also members of the type, of kind Adder, Remover and Raiser.</summary>
public sealed record EventDeclarationSyntax : DeclarationSyntax
{
    /// <summary><c>static</c> is written.</summary>
    public bool IsStatic { get; init; }

    /// <summary>No accessor block: the compiler supplies the delegate field and all three accessors.</summary>
    public bool IsTrivial { get; init; }

    /// <summary>Ids of add, remove and raise declarations (-1 where missing). Always present, bodyless, for trivial events too.</summary>
    public int AdderId { get; init; } = -1;

    /// <summary>See <see cref="AdderId"/>.</summary>
    public int RemoverId { get; init; } = -1;

    /// <summary>See <see cref="AdderId"/>.</summary>
    public int RaiserId { get; init; } = -1;
}

/// <summary>The managed declarations of one unit.</summary>
/// <param name="Types">Namespace-level managed types in source order.</param>
/// <param name="ById">All declarations, index = Id.</param>
/// <param name="AssemblyAttributes"><c>[assembly: …]</c> attributes.</param>
public sealed record SyntaxTree(
    ImmutableArray<TypeDeclarationSyntax> Types,
    ImmutableArray<DeclarationSyntax> ById,
    ImmutableArray<AttributeSyntax> AssemblyAttributes)
{
    /// <summary>Definitions outside of their class that have attributes, index = Id.</summary>
    public ImmutableArray<DefinitionSyntax> Definitions { get; init; } = [];

    /// <summary>What typedefs and aliases name, as written without spaces, by their own name wherever they stand.</summary>
    public ILookup<string, string> Aliases { get; init; } = Array.Empty<string>().ToLookup(name => name);

    /// <summary>Names in text that was given up after an error: what they declare is unknown.</summary>
    public ImmutableHashSet<string> GivenUp { get; init; } = [];
}

using System.Collections.Immutable;
using System.Globalization;

namespace Bridge.Compiler.Clang.Ast;

/// <summary>Where a declaration stands: presumed file and line (a projection header line identifies a metadata member),
/// and the offset in the check text, or -1 elsewhere. For members of template specialisations: the pattern's place.</summary>
public readonly record struct DeclLocation(string File, int Line, int Offset);

/// <summary>What every declaration has.</summary>
/// <param name="Name">Unqualified name; for constructors the class name, for operators <c>operator+</c>.</param>
/// <param name="QualifiedName">Name qualified with namespaces and classes, without template arguments.</param>
/// <param name="Location">First declaration's place (pattern's for template specialisations).</param>
/// <param name="Annotations">Texts of <c>clang::annotate</c> attributes on any redeclaration (or the pattern).</param>
/// <param name="SyntaxId">The N of a <c>bridge:N</c> annotation, or -1.</param>
/// <param name="IsInvalid">Clang found a mistake in it: its type may be another than the written one.</param>
public sealed record DeclHead(
    string Name, string QualifiedName, DeclLocation Location, ImmutableArray<string> Annotations, int SyntaxId, bool IsInvalid);

/// <summary>A declaration that the exported code contains or refers to (canonical declaration; one object per entity).</summary>
public abstract class ClangDecl(DeclHead head)
{
    /// <inheritdoc cref="DeclHead.Name"/>
    public string Name => head.Name;

    /// <inheritdoc cref="DeclHead.QualifiedName"/>
    public string QualifiedName => head.QualifiedName;

    /// <inheritdoc cref="DeclHead.Location"/>
    public DeclLocation Location => head.Location;

    /// <summary>Enclosing class, or null.</summary>
    public RecordDecl? Parent { get; set; }

    /// <inheritdoc cref="DeclHead.Annotations"/>
    public ImmutableArray<string> Annotations => head.Annotations;

    /// <inheritdoc cref="DeclHead.SyntaxId"/>
    public int SyntaxId => head.SyntaxId;

    /// <inheritdoc cref="DeclHead.IsInvalid"/>
    public bool IsInvalid => head.IsInvalid;

    /// <summary>For a declaration of the view of a generic, and for what Clang instantiated from it: the declaration of the generic
    /// itself, whose bodies are written on placeholders. Null for others.</summary>
    public ClangDecl? Generic { get; set; }

    /// <summary>Declared in the check text itself (as opposed to the projection, the prelude or the preamble).</summary>
    public bool IsInCheckText => Location.Offset >= 0;

    /// <inheritdoc/>
    public override string ToString() => QualifiedName;
}

/// <summary>One template argument: a type, an integer, or the text of anything else.</summary>
public readonly record struct TemplateArgument(ClangType? Type, long Value, string Text = "")
{
    /// <summary>The argument in C++.</summary>
    public string Spelling => Type?.Spelling ?? (Text.Length > 0 ? Text : Value.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A class, struct or union.</summary>
public sealed class RecordDecl(DeclHead head) : ClangDecl(head)
{
    /// <summary>The type it declares.</summary>
    public ClangType Type { get; set; } = null!;

    /// <summary>Template arguments of a specialisation (packs flattened); empty for plain classes.</summary>
    public ImmutableArray<TemplateArgument> TemplateArguments { get; set; } = [];

    /// <summary>Whether the definition is known.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether destruction does nothing.</summary>
    public bool IsTriviallyDestructible { get; init; }

    /// <summary>Whether it can be copied as bytes.</summary>
    public bool IsTriviallyCopyable { get; init; }

    /// <summary>Has virtual functions.</summary>
    public bool IsPolymorphic { get; init; }

    /// <summary>Instantiated from a template, not written as it is.</summary>
    public bool IsInstantiated { get; init; }

    /// <summary>For classes in instantiations: the templates whose text the initialisers are; else null.</summary>
    public TemplateFrame? Frame { get; init; }

    /// <summary>What <c>#pragma pack</c> allows its fields to be aligned to at most, in bytes; 0 where it says nothing.</summary>
    public int Packing { get; init; }

    /// <summary>Is a union.</summary>
    public bool IsUnion { get; init; }

    /// <summary>C++ base classes (definition known).</summary>
    public ImmutableArray<ClangType> Bases { get; set; } = [];

    /// <summary>Template arguments of the member typedef <c>bases$</c> of a source managed type: announced bases in order.</summary>
    public ImmutableArray<ClangType> AnnouncedBases { get; set; } = [];

    /// <summary>Instance fields.</summary>
    public ImmutableArray<FieldDecl> Fields { get; set; } = [];

    /// <summary>For records of the check text: every member declaration (methods, static variables, fields, nested types, enums) in order.</summary>
    public ImmutableArray<ClangDecl> Members { get; set; } = [];
}

/// <summary>An enumeration.</summary>
public sealed class EnumDecl(DeclHead head) : ClangDecl(head)
{
    /// <summary>The type it declares.</summary>
    public ClangType Type { get; set; } = null!;

    /// <summary>Underlying integer type.</summary>
    public ClangType Underlying { get; set; } = null!;

    /// <summary><c>enum class</c>.</summary>
    public bool IsScoped { get; init; }

    /// <summary>Enumerators (for enums of the check text).</summary>
    public ImmutableArray<EnumConstantDecl> Constants { get; set; } = [];
}

/// <summary>An enumerator.</summary>
public sealed class EnumConstantDecl(DeclHead head) : ClangDecl(head)
{
    /// <summary>The enumeration's type.</summary>
    public ClangType Type { get; set; } = null!;

    /// <summary>Its value.</summary>
    public long Value { get; init; }
}

/// <summary>A non-static data member.</summary>
public sealed class FieldDecl(DeclHead head) : ClangDecl(head)
{
    /// <summary>Its type.</summary>
    public ClangType Type { get; set; } = null!;

    /// <summary>Offset in bits from the start of its class (native classes).</summary>
    public long BitOffset { get; init; }

    /// <summary>Offset in bytes.</summary>
    public long Offset => BitOffset / 8;

    /// <summary>Number of bits of a bit-field; -1 for others.</summary>
    public int BitWidth { get; init; } = -1;

    /// <summary>Whether it is a bit-field.</summary>
    public bool IsBitField => BitWidth >= 0;

    /// <summary>Default member initialiser, for fields of the check text, or null.</summary>
    public ClangNode? Initializer { get; set; }
}

/// <summary>Where a variable lives.</summary>
public enum VarStorage
{
    /// <summary>Automatic.</summary>
    Local,

    /// <summary>A function's static.</summary>
    StaticLocal,

    /// <summary>Namespace scope.</summary>
    Global,

    /// <summary>A static data member: also properties, events and static fields of managed types.</summary>
    StaticMember,

    /// <summary>A parameter.</summary>
    Parameter,
}

/// <summary>A variable, parameter or static data member.</summary>
public sealed class VarDecl(DeclHead head) : ClangDecl(head)
{
    /// <summary>Declared type (tracking references kept as such).</summary>
    public ClangType Type { get; set; } = null!;

    /// <summary>Where it lives.</summary>
    public required VarStorage Storage { get; init; }

    /// <summary>Initialiser (only for variables of the check text), or null.</summary>
    public ClangNode? Initializer { get; set; }

    /// <summary>For the hidden variable of a structured binding: the names. Their initialisers tell what they stand for: a member or
    /// an element of the hidden variable, or the call of <c>get&lt;I&gt;</c> on it.</summary>
    public ImmutableArray<VarDecl> Bindings { get; set; } = [];

    /// <summary>How the initialiser is written: "copy" (<c>= e</c>), "direct" (<c>(e)</c>), "list" (<c>{e}</c>), or empty.</summary>
    public string InitStyle { get; init; } = string.Empty;

    /// <summary>Whether the variable is constexpr or const with a constant initialiser; then <see cref="ConstantValue"/> holds it when integral or floating.</summary>
    public string? ConstantValue { get; init; }

    /// <summary>Index of a parameter, or -1.</summary>
    public int ParameterIndex { get; init; } = -1;

    /// <summary>For a parameter: a <c>long</c> that tells its function from an overload for <c>int</c>; 32 bits in metadata.</summary>
    public bool IsLongOverload => Annotations.Contains("bridge:long");

    /// <summary>For a parameter: a default argument exists.</summary>
    public bool HasDefault { get; init; }

    /// <summary>For a condition or local: offset range of the whole declaration statement's variable in the check text.</summary>
    public int Begin { get; init; } = -1;

    /// <summary>End (exclusive) of the range that starts at <see cref="Begin"/>.</summary>
    public int End { get; init; } = -1;
}

/// <summary>Kinds of functions.</summary>
public enum FunctionKind
{
    /// <summary>Not a member.</summary>
    Free,

    /// <summary>A member function.</summary>
    Method,

    /// <summary>A constructor.</summary>
    Constructor,

    /// <summary>A destructor.</summary>
    Destructor,

    /// <summary>A conversion function.</summary>
    Conversion,
}

/// <summary>One mem-initializer of a constructor, in order of execution (implicit ones included).</summary>
/// <param name="Base">The base class that is initialised, or null.</param>
/// <param name="Field">The field that is initialised, or null. Both null: a delegating initialiser.</param>
/// <param name="Value">The initialising expression.</param>
/// <param name="IsWritten">Whether it stands in the text.</param>
public sealed record ConstructorInitializer(ClangType? Base, FieldDecl? Field, ClangNode Value, bool IsWritten);

/// <summary>Template parameters and what they mean.</summary>
/// <param name="Parameters">As written, without defaults: <c>class T, int N</c>.</param>
/// <param name="Arguments">Their arguments, spelled in C++.</param>
public sealed record TemplateList(string Parameters, string Arguments)
{
    /// <summary>Whether the last parameter is a pack.</summary>
    public bool HasPack => Parameters.Contains("...", StringComparison.Ordinal);
}

/// <summary>What the names of template parameters mean in an instantiated body: all templates around it, outermost first.</summary>
/// <param name="Lists">A pack takes all arguments that follow, so it is the last of its list.</param>
/// <param name="Place">Offset of what asked for the instantiation, or -1.</param>
public sealed record TemplateFrame(ImmutableArray<TemplateList> Lists, int Place)
{
    /// <summary>The arguments of all templates.</summary>
    public string Arguments => string.Join(", ", Lists.Select(l => l.Arguments));
}

/// <summary>A function.</summary>
public sealed class FunctionDecl(DeclHead head) : ClangDecl(head)
{
    /// <summary>What it is.</summary>
    public required FunctionKind Kind { get; init; }

    /// <summary>Its type.</summary>
    public FunctionType Type { get; set; } = null!;

    /// <summary>Declared result type (tracking references kept as such).</summary>
    public ClangType ResultType { get; set; } = null!;

    /// <summary>Parameters.</summary>
    public ImmutableArray<VarDecl> Parameters { get; set; } = [];

    /// <summary>For a friend: the class that declares it, or null.</summary>
    public RecordDecl? Befriender { get; set; }

    /// <summary>Whether it is the main function.</summary>
    public bool IsEntryPoint => this is { Name: "main" or "main$" or "wmain", Parent: null, Kind: FunctionKind.Free };

    /// <summary>Static member function.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Virtual (native classes).</summary>
    public bool IsVirtual { get; init; }

    /// <summary>Template arguments of a function template specialisation (packs flattened).</summary>
    public ImmutableArray<TemplateArgument> TemplateArguments { get; set; } = [];

    /// <summary>For instantiations: the templates whose text the body is; else null.</summary>
    public TemplateFrame? Frame { get; init; }

    /// <summary><c>extern "C"</c>.</summary>
    public bool IsExternC { get; init; }

    /// <summary>Internal linkage (file static, anonymous namespace).</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether the source says that other libraries and programs see it.</summary>
    public bool IsExported { get; init; }

    /// <summary>Implicitly declared or defaulted by the language.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>The body, when it is defined in the check text; else null.</summary>
    public ClangNode? Body { get; set; }

    /// <summary>Offset range of the definition in the check text, from the first token of the declaration to the end of the body; -1 without.</summary>
    public int DefinitionBegin { get; init; } = -1;

    /// <summary>See <see cref="DefinitionBegin"/>.</summary>
    public int DefinitionEnd { get; init; } = -1;

    /// <summary>Offset of the token that starts the definition's body part: <c>{</c>, or the <c>:</c> of the initialisers, or <c>try</c>; -1 without.</summary>
    public int BodyBegin { get; init; } = -1;

    /// <summary>Whether the definition is written inside its class.</summary>
    public bool IsDefinedInClass { get; init; }

    /// <summary>Constructor initialisers.</summary>
    public ImmutableArray<ConstructorInitializer> Initializers { get; set; } = [];
}

/// <summary>Anything else that is referred to (namespaces, labels, bindings, …).</summary>
public sealed class OtherDecl(DeclHead head) : ClangDecl(head)
{
    /// <summary>Clang's name of the kind of declaration.</summary>
    public required string Kind { get; init; }

    /// <summary>What an alias stands for, spelled in C++; else empty.</summary>
    public string Aliased { get; init; } = string.Empty;
}

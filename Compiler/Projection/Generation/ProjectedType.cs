using System.Collections.Immutable;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>One metadata type and the C++ class, enumeration or scalar that stands for it.</summary>
internal sealed class ProjectedType
{
    /// <summary>The metadata type.</summary>
    public required TypeDefinition Definition { get; init; }

    /// <summary>C++ namespace (<c>System::IO</c>), or empty.</summary>
    public required string Namespace { get; set; }

    /// <summary>The metadata namespace in C++ spelling where that is another one: a using-declaration there names the type.</summary>
    public string? Alias { get; set; }

    /// <summary>C++ name; nested types are flattened (<c>List1$Enumerator</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Template parameter names, those of enclosing types included.</summary>
    public required ImmutableArray<string> Parameters { get; init; }

    /// <summary>The C++ scalar that is this type (<c>int</c>), or null.</summary>
    public string? Scalar { get; init; }

    /// <summary>Whether the type is emitted by this run; otherwise an earlier layer holds it.</summary>
    public required bool IsEmitted { get; init; }

    /// <summary>Whether other types of the same name differ in their number of type parameters.</summary>
    public bool IsFamilyMember { get; set; }

    public bool IsInterface => Definition.IsInterface;

    public bool IsEnum => Definition.IsEnum;

    public bool IsValueType => Definition.IsValueType;

    public bool IsDelegate { get; init; }

    /// <summary>No C++ class stands for void.</summary>
    public bool IsVoid => Scalar == "void";

    /// <summary>Qualified name without template arguments.</summary>
    public string Path => Namespace.Length == 0 ? "::" + Name : "::" + Namespace + "::" + Name;

    /// <summary>Name to define the class by at global scope.</summary>
    public string DefinitionName => Namespace.Length == 0 ? Name : Path;

    /// <summary>Whether the C++ class takes template arguments; enumerations nested in generic types do not.</summary>
    public bool IsTemplate => (Parameters.Length > 0 || IsFamilyMember) && !IsEnum;

    /// <summary>Template arguments within the class's own declarations, brackets included.</summary>
    public string OwnArguments => IsTemplate ? "<" + string.Join(", ", Parameters) + ">" : string.Empty;

    /// <summary>The type within its own declarations.</summary>
    public string Self => Path + OwnArguments;

    /// <summary>Template head of the class's declarations.</summary>
    public string Head => !IsTemplate ? string.Empty : TemplateHead + " ";

    /// <summary>Template head for specialisations of helper templates for this type.</summary>
    public string TemplateHead => Parameters.Length == 0 || IsEnum
        ? "template<>"
        : "template<" + string.Join(", ", Parameters.Select(p => "class " + p)) + ">";
}

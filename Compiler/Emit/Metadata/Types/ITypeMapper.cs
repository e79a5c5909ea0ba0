using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Maps C++ types of the check text to CLI types (ECMA-335 §II.23.2).</summary>
public interface ITypeMapper
{
    /// <summary>The type as it stands in IL signatures: <c>clr::h&lt;T&gt;</c> → class T (or boxed value: Object-like reference to T),
    /// managed value and enum types by value, scalars → primitives, native class pointers → pointer to the opaque value type of the class,
    /// tracking references → by-ref, native references → pointer, native classes by value → their opaque value type.</summary>
    TypeReference Map(ClangType type);

    /// <summary>The T of <c>clr::h&lt;T&gt;</c> as a CLI type; null for other types. For a handle to a value type: the value type (boxed).</summary>
    TypeReference? HandleTarget(ClangType type);

    /// <summary>Whether the type is <c>clr::h&lt;…&gt;</c>.</summary>
    bool IsHandle(ClangType type);

    /// <summary>Whether the type is a managed class, value class, interface, delegate, array or managed enum itself (projected or source-defined), not a handle.</summary>
    bool IsManagedType(ClangType type);

    /// <summary>Whether the type is a managed value type (value class or projected struct, not primitives and not enums).</summary>
    bool IsManagedValue(ClangType type);

    /// <summary>Whether the type is a class, struct or union of native code.</summary>
    bool IsNativeClass(ClangType type);

    /// <summary>The opaque, sized value type that stands for a native class in IL locals and pointers; created on first use.</summary>
    TypeDefinition NativeStruct(RecordType type);

    /// <summary>Imports a reference-assembly entity into the module under construction, on the generic instance that
    /// <paramref name="declaringType"/> names when its definition is generic.</summary>
    MethodReference Import(MethodDefinition method, TypeReference? declaringType = null);

    /// <summary>As <see cref="Import(MethodDefinition, TypeReference?)"/> for fields.</summary>
    FieldReference Import(FieldDefinition field, TypeReference? declaringType = null);

    /// <summary>Imports any type.</summary>
    TypeReference Import(TypeReference type);

    /// <summary>Imports a type definition (open).</summary>
    TypeReference Import(TypeDefinition type);

    /// <summary>The CLI type of a projected or source record declaration with its template arguments applied
    /// (<c>List&lt;int&gt;</c> → <c>List`1&lt;int32&gt;</c>); for <c>clr::ops&lt;T&gt;</c> and source <c>T$ops</c> mixins: T's.</summary>
    TypeReference MapDeclaring(RecordDecl record);
}

using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Recognises the class templates of the prelude that stand for C++/CLI type constructs.</summary>
internal static class PreludeTypes
{
    /// <summary><c>clr::h&lt;T&gt;</c>: T, else null.</summary>
    public static ClangType? HandleElement(ClangType type) => Argument(type, "clr::h");

    /// <summary><c>clr::ev&lt;D&gt;</c>: the delegate D, else null.</summary>
    public static ClangType? EventDelegate(ClangType type) => Argument(type, "clr::ev");

    /// <summary><c>cli::interior_ptr&lt;T&gt;</c> and <c>cli::pin_ptr&lt;T&gt;</c>: T, else null (ECMA-372 §12.3.6).</summary>
    public static ClangType? InteriorPointee(ClangType type) => Argument(type, "cli::interior_ptr") ?? Argument(type, "cli::pin_ptr");

    /// <summary>Element type and rank of <c>cli::array&lt;T, N&gt;</c>, else null (ECMA-372 §24.1).</summary>
    public static (ClangType Element, int Rank)? Array(ClangType type)
    {
        if (type is not RecordType { Declaration: { QualifiedName: "cli::array" } record } || record.TemplateArguments is not [var element, ..])
        {
            return null;
        }

        var rank = record.TemplateArguments.Length > 1 ? (int)record.TemplateArguments[1].Value : 1;
        return element.Type is null ? null : (element.Type, rank);
    }

    /// <summary>Whether a class belongs to the prelude and is neither managed nor native.</summary>
    public static bool IsPrelude(RecordDecl record) =>
        record.QualifiedName.StartsWith("clr::", StringComparison.Ordinal)
        || record.QualifiedName.StartsWith("cli::", StringComparison.Ordinal);

    /// <summary>Whether a class stands for a type parameter of a generic.</summary>
    public static bool IsTypeParameter(RecordDecl record) => record.QualifiedName == "generic$::p";

    /// <summary>Whether a type is a type parameter of a generic, or is made of one.</summary>
    public static bool HasTypeParameter(ClangType type) => type switch
    {
        PointerType pointer => HasTypeParameter(pointer.Pointee),
        ReferenceType reference => HasTypeParameter(reference.Referee),
        Clang.Ast.ArrayType array => HasTypeParameter(array.Element),
        RecordType { Declaration: var record } => IsTypeParameter(record) || HasTypeParameter(record.TemplateArguments),
        _ => false,
    };

    /// <summary>Whether a template argument is made of a type parameter of a generic.</summary>
    public static bool HasTypeParameter(IEnumerable<TemplateArgument> arguments) =>
        arguments.Any(a => a.Type is not null && HasTypeParameter(a.Type));

    private static ClangType? Argument(ClangType type, string template) =>
        type is RecordType { Declaration: var record }
        && record.QualifiedName == template
        && record.TemplateArguments is [{ Type: { } argument }, ..]
            ? argument
            : null;
}

using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The native string types that <c>marshal_as</c> makes of a System.String inside a shim.</summary>
internal static class MarshalTargets
{
    /// <summary>The function of bridge/shim.h that builds the type from UTF-16 text, or null.</summary>
    public static string? Find(ClangType type) => type is RecordType { Declaration: { QualifiedName: "std::basic_string" or "std::__cxx11::basic_string" } text }
        ? $"bridge::from<{text.Type.Spelling}>"
        : null;
}

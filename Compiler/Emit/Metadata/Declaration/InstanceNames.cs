using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Types;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Names instantiated classes, so that what belongs to one is found: the class itself, its mixin, its friends.</summary>
internal static class InstanceNames
{
    private const string Mixin = "$ops";

    /// <summary>The C++ name of a class; its mixin <c>C$ops</c> has the same.</summary>
    public static string Of(RecordDecl record) => record.Name.EndsWith(Mixin, StringComparison.Ordinal)
        ? WithoutMixin(record.Type.Spelling, record.Name)
        : record.Type.Spelling;

    /// <summary>The innermost instantiation that a declaration is or belongs to; empty outside of templates.</summary>
    public static string Around(ClangDecl declaration)
    {
        var record = declaration as RecordDecl ?? declaration.Parent ?? (declaration as FunctionDecl)?.Befriender;
        while (record is not null && !IsInstance(record))
        {
            record = record.Parent;
        }

        return record is null ? string.Empty : Of(record);
    }

    /// <summary>Whether a class is an instantiation of a template of the user's: a type parameter is one of Bridge's own.</summary>
    public static bool IsInstance(RecordDecl record) => record.IsInstantiated && !PreludeTypes.IsTypeParameter(record);

    private static string WithoutMixin(string spelling, string name)
    {
        var index = spelling.LastIndexOf(name, StringComparison.Ordinal);
        return index < 0 ? spelling : spelling.Remove(index + name.Length - Mixin.Length, Mixin.Length);
    }
}

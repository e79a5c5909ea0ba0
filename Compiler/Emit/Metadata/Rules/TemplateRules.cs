using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Types;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Templates are instantiated by the compiler, generics by the runtime: a type parameter of a generic is no argument of a
/// template (ECMA-372 §31.1.2).</summary>
internal static class TemplateRules
{
    /// <summary>Whether a class is a template's instance on a type parameter. Generics of the source and of the class library
    /// are templates to Clang too.</summary>
    public static bool IsTemplateOfParameter(RecordDecl record, ITypeMapper mapper) =>
        PreludeTypes.HasTypeParameter(record.TemplateArguments) && !PreludeTypes.IsPrelude(record)
        && !PreludeTypes.IsTypeParameter(record) && mapper.Map(record.Type) is not Mono.Cecil.GenericInstanceType;

    /// <summary>What a class template of the standard library cannot make of its arguments: references to handles, pointers to objects
    /// of ref classes. Null where the type is none such.</summary>
    public static (string Indirection, ClangType Target)? Indirection(ClangType type, ITypeMapper mapper) =>
        type is RecordType { Declaration: { TemplateArguments.IsEmpty: false } record } && record.QualifiedName.StartsWith("std::", StringComparison.Ordinal)
            ? record.TemplateArguments.Select(a => a.Type is null ? null : ToArgument(a.Type, mapper)).FirstOrDefault(i => i is not null)
            : null;

    private static (string Indirection, ClangType Target)? ToArgument(ClangType argument, ITypeMapper mapper) => argument switch
    {
        _ when mapper.IsHandle(argument) => ("&", argument),
        FunctionType function => function.Parameters.Select(p => ToArgument(p, mapper)).FirstOrDefault(i => i is not null),
        RecordType when mapper.IsManagedType(argument) && !mapper.IsManagedValue(argument) => ("*", argument),
        _ => Indirection(argument, mapper),
    };
}

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
}

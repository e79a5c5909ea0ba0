using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Native memory cannot hold managed references: no handles or managed objects in native classes, no managed
/// bases, none at namespace scope (ECMA-372 §12.3.1).</summary>
internal sealed class NativeTypeRules(DeclarationContext context)
{
    /// <summary>Checks the native classes and variables of a unit.</summary>
    public void Check(UnitIndex index)
    {
        foreach (var record in index.Unit.Ast.Records)
        {
            if (IsNative(record))
            {
                Check(index, record);
            }
        }

        foreach (var variable in index.Unit.Ast.Globals)
        {
            CheckVariable(index, variable);
        }
    }

    private void CheckVariable(UnitIndex index, VarDecl variable)
    {
        if (IsManaged(variable.Type))
        {
            Report(index, variable, Descriptors.ManagedGlobal, variable.Name, MessageWording.Apply(variable.Type.Spelling));
        }

        CheckTemplate(index, variable, variable.Type);
    }

    private void CheckTemplate(UnitIndex index, ClangDecl declaration, ClangType type)
    {
        if (TemplateRules.Indirection(type, context.Mapper) is var (indirection, target))
        {
            Report(index, declaration, Descriptors.PointerToManaged, indirection, MessageWording.Apply(target.Spelling));
        }
    }

    private void Check(UnitIndex index, RecordDecl record)
    {
        foreach (var baseType in record.Bases)
        {
            if (context.Mapper.IsManagedType(baseType))
            {
                Report(index, record, Descriptors.NativeFromManaged, record.Name, MessageWording.Apply(baseType.Spelling));
            }
        }

        foreach (var field in record.Fields)
        {
            if (IsManaged(field.Type))
            {
                ReportMember(index, record, field);
            }

            CheckTemplate(index, field, field.Type);
        }

        foreach (var variable in record.Members.OfType<VarDecl>())
        {
            CheckVariable(index, variable);
        }
    }

    private void ReportMember(UnitIndex index, RecordDecl record, FieldDecl field)
    {
        if (record.IsUnion || context.Mapper.IsHandle(field.Type))
        {
            var descriptor = record.IsUnion ? Descriptors.ManagedMemberOfUnion : Descriptors.ManagedMemberOfNative;
            Report(index, field, descriptor, field.Name, record.Name);
        }
        else
        {
            Report(index, field, Descriptors.ReferenceObjectInNative, field.Name, MessageWording.Apply(field.Type.Spelling));
        }
    }

    // A template of a type parameter is a mistake where it is named.
    private bool IsNative(RecordDecl record) =>
        record.SyntaxId < 0
        && !PreludeTypes.HasTypeParameter(record.TemplateArguments)
        && context.Symbols.FindType(record) is null
        && context.Symbols.FindMixinTarget(record) is null;

    // Value classes live anywhere, but for those with handles in them.
    private bool IsManaged(ClangType type) =>
        context.Mapper.IsHandle(type)
        || (type is RecordType { Declaration: var record } && context.Mapper.IsManagedType(type)
            && (!context.Mapper.IsManagedValue(type) || record.Fields.Any(f => IsManaged(f.Type))));

    private void Report(UnitIndex index, ClangDecl declaration, DiagnosticDescriptor descriptor, params object?[] names) =>
        context.Diagnostics.Report(descriptor, index.Place(declaration.Location.Offset, SourceLocation.None), names);
}

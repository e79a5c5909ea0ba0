using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Rules on what may be written for a member (ECMA-372 §19, §22, §23).</summary>
internal sealed class MemberRules(DeclarationContext context)
{
    /// <summary>Checks the members of a type.</summary>
    public void Check(TypeSymbol symbol)
    {
        foreach (var member in symbol.StackMembers)
        {
            CheckStackMember(symbol, member);
        }

        if (symbol is { Kind: ManagedTypeKind.ValueClass, First.Declaration: RecordDecl record })
        {
            CheckInitializers(record);
        }
    }

    // Values come into being without a constructor: as elements, fields and by default.
    private void CheckInitializers(RecordDecl record)
    {
        foreach (var field in record.Fields.Where(f => f.Initializer is not null))
        {
            if (context.Symbols.Syntax(field) is { } syntax)
            {
                context.Diagnostics.Report(Descriptors.InitializedValueMember, syntax.Location, syntax.Name);
            }
        }
    }

    private void CheckStackMember(TypeSymbol symbol, FieldDefinition member)
    {
        if (context.Hierarchy.Definition(member.FieldType) is { IsAbstract: true } type)
        {
            context.Diagnostics.Report(Descriptors.AbstractMember, symbol.Written[member].Location, DisplayNames.Of(type));
        }
    }
}

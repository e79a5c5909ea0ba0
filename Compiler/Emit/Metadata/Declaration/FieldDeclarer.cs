using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Supplied;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares fields, literals and members with stack semantics (ECMA-372 §19.2).</summary>
internal sealed class FieldDeclarer(DeclarationContext context)
{
    private readonly List<StaticInitializer> _initializers = [];

    /// <summary>Static fields that are initialised at run time.</summary>
    public IReadOnlyList<StaticInitializer> StaticInitializers => _initializers;

    /// <summary>Declares one field.</summary>
    public void Declare(MemberScope scope, FieldDeclarationSyntax syntax)
    {
        if (scope.Index.Find(syntax.Id).FirstOrDefault(d => d is FieldDecl or VarDecl) is not { } declaration)
        {
            context.RequireErrors(syntax);
            return;
        }

        var type = declaration is FieldDecl member ? member.Type : ((VarDecl)declaration).Type;
        var field = new FieldDefinition(syntax.Name, Flags(syntax), syntax.IsLiteral ? context.Types.Value(type) : context.Types.Field(type));
        field = scope.Add(syntax.Name, syntax, field, scope.Type.Definition.Fields.Add);
        if (field is null || !scope.IsFirst)
        {
            return;
        }

        CheckType(scope, syntax, type);
        if (!syntax.IsStatic && !syntax.IsLiteral && IsStackSemantics(type))
        {
            scope.Type.StackMembers.Add(field);
        }

        if (declaration is VarDecl variable)
        {
            DeclareStatic(scope, syntax, field, variable);
        }
    }

    private void DeclareStatic(MemberScope scope, FieldDeclarationSyntax syntax, FieldDefinition field, VarDecl variable)
    {
        if (syntax.IsLiteral)
        {
            SetConstant(scope, syntax, field, variable);
        }
        else
        {
            DeclareVariable(scope, field, variable);
        }
    }

    // static const int X = 5;   tells its value, too, and stays a variable; compilers of C++ may take the value
    private void DeclareVariable(MemberScope scope, FieldDefinition field, VarDecl variable)
    {
        if (variable.Type.IsConst && variable.Type is BuiltinType && LiteralConstant.TryRead(variable, out var value))
        {
            field.Constant = value;
            field.HasDefault = true;
        }

        if (variable.Initializer is not null && !LiteralConstant.IsZero(variable))
        {
            _initializers.Add(new StaticInitializer(field, variable, scope.Index.Unit));
        }
    }

    private void SetConstant(MemberScope scope, FieldDeclarationSyntax syntax, FieldDefinition field, VarDecl variable)
    {
        var type = field.FieldType is OptionalModifierType { ElementType: var unmodified } ? unmodified : field.FieldType;
        if (!LiteralConstant.TryRead(variable, out var value))
        {
            context.Diagnostics.Report(Descriptors.LiteralNotConstant, syntax.Location, $"{scope.Syntax.Name}::{syntax.Name}");
        }
        else if (value is not null && !type.IsValueType && type.MetadataType != MetadataType.String)
        {
            context.Diagnostics.Report(Descriptors.LiteralNotNull, syntax.Location, $"{scope.Syntax.Name}::{syntax.Name}");
        }
        else
        {
            field.Constant = value;
        }
    }

    private void CheckType(MemberScope scope, FieldDeclarationSyntax syntax, ClangType type)
    {
        if (context.Mapper.IsNativeClass(type) || type is Clang.Ast.ArrayType)
        {
            context.Diagnostics.Report(Descriptors.MixedType, syntax.Location, syntax.Name, scope.Syntax.Name);
        }
        else if (!syntax.IsStatic && scope.Type.Kind == ManagedTypeKind.ValueClass && IsStackSemantics(type))
        {
            context.Diagnostics.Report(Descriptors.ReferenceObjectInValue, syntax.Location, syntax.Name, MessageWording.Apply(type.Spelling));
        }
        else if (syntax.IsStatic && IsStackSemantics(type))
        {
            context.Diagnostics.Report(Descriptors.StaticObject, syntax.Location, MessageWording.Apply(type.Spelling), syntax.Name);
        }
    }

    private bool IsStackSemantics(ClangType type) =>
        type is RecordType && !context.Mapper.IsManagedValue(type) && context.Mapper.IsManagedType(type);

    private static FieldAttributes Flags(FieldDeclarationSyntax syntax)
    {
        var flags = AccessFlags.Field(syntax.Accessibility);
        return syntax.IsLiteral
            ? flags | FieldAttributes.Static | FieldAttributes.Literal | FieldAttributes.HasDefault
            : flags | (syntax.IsStatic ? FieldAttributes.Static : 0) | (syntax.IsInitOnly ? FieldAttributes.InitOnly : 0);
    }
}

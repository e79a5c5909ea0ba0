using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares the fields of enum classes (ECMA-372 §25, ECMA-335 §II.14.3).</summary>
internal sealed class EnumDeclarer(DeclarationContext context)
{
    /// <summary>Declares value field and enumerators.</summary>
    public void Declare(TypeSymbol symbol)
    {
        if (symbol.First.Declaration is not EnumDecl declaration)
        {
            return;
        }

        symbol.Definition.Fields.Add(new FieldDefinition(
            "value__",
            FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName,
            context.Mapper.Map(declaration.Underlying)));
        foreach (var occurrence in symbol.Occurrences)
        {
            DeclareConstants(new MemberScope(context, symbol, occurrence), (EnumDecl)occurrence.Declaration);
        }
    }

    private void DeclareConstants(MemberScope scope, EnumDecl declaration)
    {
        var kind = declaration.Underlying is BuiltinType builtin ? builtin.Kind : BuiltinKind.Int;
        foreach (var constant in declaration.Constants)
        {
            var name = Unescaped(constant.Name);
            var field = new FieldDefinition(
                name,
                FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.Literal | FieldAttributes.HasDefault,
                scope.Type.Definition)
            {
                Constant = LiteralConstant.Integer(kind, constant.Value),
            };
            if (scope.Add(name, Syntax(scope, constant), field, scope.Type.Definition.Fields.Add) is { } declared)
            {
                context.Symbols.Bind(constant, declared);
            }
        }

        scope.CheckComplete();
    }

    // The check text cannot use C++ keywords as names; it appends $k.
    private static string Unescaped(string name) => name.EndsWith("$k", StringComparison.Ordinal) ? name[..^2] : name;

    private static FieldDeclarationSyntax Syntax(MemberScope scope, EnumConstantDecl constant) =>
        scope.Index.Syntax(constant.SyntaxId) as FieldDeclarationSyntax
        ?? scope.Syntax.Members.OfType<FieldDeclarationSyntax>().FirstOrDefault(m => m.Name == Unescaped(constant.Name))
        ?? new FieldDeclarationSyntax
        {
            Id = -1,
            Name = constant.Name,
            Location = scope.Index.Place(constant.Location.Offset, scope.Syntax.Location),
            IsLiteral = true,
        };
}

using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Accessors have the types that their property or event gives them (ECMA-372 §19.5.3, §19.6.2).</summary>
internal sealed class AccessorRules(DeclarationContext context)
{
    /// <summary>Checks the accessors of the properties and events of a type.</summary>
    public void Check(TypeSymbol symbol)
    {
        foreach (var member in symbol.First.Syntax.Members)
        {
            if (member is PropertyDeclarationSyntax { IsTrivial: false } property && PropertyType(symbol, property) is { } type)
            {
                CheckProperty(symbol, property, type);
            }
            else if (member is EventDeclarationSyntax @event && symbol.First.Index.Find<VarDecl>(@event.Id) is { IsInvalid: false } variable)
            {
                CheckEvent(symbol, @event, context.Mapper.Map(variable.Type));
            }
        }
    }

    private TypeReference? PropertyType(TypeSymbol symbol, PropertyDeclarationSyntax property)
    {
        var declared = symbol.First.Index.Find(property.Id).Select(DeclaredType).FirstOrDefault(t => t is not null);
        return declared is null || context.Mapper.IsNativeClass(declared) ? null : context.Types.Value(declared);
    }

    // T P;   clr::ixp<T, I> P;   T& operator[](I);
    private static ClangType? DeclaredType(ClangDecl declaration) => declaration switch
    {
        { IsInvalid: true } => null,
        VarDecl { Type: RecordType { Declaration: { QualifiedName: "clr::ixp" } indexed } } => indexed.TemplateArguments[0].Type,
        VarDecl { Type: RecordType { Declaration: { QualifiedName: "clr::ixps", TemplateArguments: [{ Type: RecordType { Declaration: var first } }, ..] } } } =>
            first.TemplateArguments[0].Type,
        VarDecl variable => variable.Type,
        FunctionDecl { ResultType: ReferenceType reference } => reference.Referee,
        _ => null,
    };

    private void CheckProperty(TypeSymbol symbol, PropertyDeclarationSyntax property, TypeReference type)
    {
        if (Accessor(symbol, property.GetterId) is var (getter, getterSyntax) && !Same(getter.ReturnType, type))
        {
            context.Diagnostics.Report(Descriptors.AccessorResult, getterSyntax.Location, getter.Name, DisplayNames.Of(type));
        }

        if (Accessor(symbol, property.SetterId) is not var (setter, setterSyntax))
        {
            return;
        }

        if (setter.ReturnType.MetadataType != MetadataType.Void)
        {
            context.Diagnostics.Report(Descriptors.AccessorResult, setterSyntax.Location, setter.Name, "void");
        }

        if (setter.Parameters.Count > 0 && !Same(setter.Parameters[^1].ParameterType, type))
        {
            context.Diagnostics.Report(Descriptors.AccessorValue, setterSyntax.Location, setter.Name, DisplayNames.Of(type));
        }
    }

    private void CheckEvent(TypeSymbol symbol, EventDeclarationSyntax @event, TypeReference type)
    {
        if (context.Hierarchy.Definition(type)?.BaseType?.FullName != "System.MulticastDelegate")
        {
            context.Diagnostics.Report(Descriptors.EventType, @event.Location, @event.Name);
            return;
        }

        CheckRaise(symbol, @event, type);
        foreach (var id in @event.IsTrivial ? [] : new[] { @event.AdderId, @event.RemoverId })
        {
            if (Accessor(symbol, id) is var (accessor, syntax)
                && !(accessor.ReturnType.MetadataType == MetadataType.Void && accessor.Parameters is [var only] && Same(only.ParameterType, type)))
            {
                context.Diagnostics.Report(Descriptors.EventAccessorType, syntax.Location, accessor.Name, DisplayNames.Of(type));
            }
        }
    }

    private void CheckRaise(TypeSymbol symbol, EventDeclarationSyntax @event, TypeReference type)
    {
        if (!@event.IsTrivial && Accessor(symbol, @event.RaiserId) is var (accessor, syntax)
            && context.Hierarchy.Definition(type)?.Methods.FirstOrDefault(m => m.Name == "Invoke") is { } invoke && Signatures.Key(accessor) != Signatures.KeyIn(invoke, type))
        {
            context.Diagnostics.Report(Descriptors.RaiseType, syntax.Location, accessor.Name, DisplayNames.Of(type));
        }
    }

    private (MethodDefinition Method, DeclarationSyntax Syntax)? Accessor(TypeSymbol symbol, int id)
    {
        foreach (var (member, syntax) in symbol.Written)
        {
            if (id >= 0 && syntax.Id == id && member is MethodDefinition method && context.Soundness.IsSound(method))
            {
                return (method, syntax);
            }
        }

        return null;
    }

    private static bool Same(TypeReference first, TypeReference second) => Signatures.Key(first) == Signatures.Key(second);
}

using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>A class that is abstract and sealed has static members only: nobody can make an object of it.</summary>
internal sealed class StaticClassRules(DeclarationContext context)
{
    /// <summary>Whether <paramref name="symbol"/> is such a class.</summary>
    public static bool Applies(TypeSymbol symbol) =>
        symbol is { Kind: ManagedTypeKind.RefClass, First.Syntax: { IsAbstract: true, IsSealed: true } };

    /// <summary>Checks one class if it is static.</summary>
    public void Check(TypeSymbol symbol)
    {
        if (!Applies(symbol))
        {
            return;
        }

        var (type, syntax) = (symbol.Definition, symbol.First.Syntax);
        if (type.BaseType.FullName != "System.Object")
        {
            context.Diagnostics.Report(Descriptors.BaseOfStaticClass, syntax.Location, syntax.Name, DisplayNames.Of(type.BaseType));
        }

        foreach (var implementation in type.Interfaces)
        {
            context.Diagnostics.Report(
                Descriptors.InterfaceOfStaticClass, syntax.Location, syntax.Name, DisplayNames.Of(implementation.InterfaceType));
        }

        foreach (var member in syntax.Members.Where(IsInstance))
        {
            context.Diagnostics.Report(Descriptors.InstanceMemberOfStaticClass, member.Location, syntax.Name, member.Name);
        }
    }

    // Accessors are meant with their property or event.
    private static bool IsInstance(DeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => !field.IsStatic && !field.IsLiteral,
        MethodDeclarationSyntax { Kind: MethodKind.Ordinary or MethodKind.Operator or MethodKind.Destructor or MethodKind.Finalizer } method =>
            !method.IsStatic,
        PropertyDeclarationSyntax property => !property.IsStatic,
        EventDeclarationSyntax @event => !@event.IsStatic,
        _ => false,
    };
}

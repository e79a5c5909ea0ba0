using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>C++/CLI does not overload types by the number of their type parameters, though it sees such families of .NET.</summary>
public static class ArityRules
{
    /// <summary>Checks the types of a unit; false when the names mean nothing to Clang.</summary>
    public static bool Check(ImmutableArray<DeclarationSyntax> declarations, DiagnosticBag diagnostics)
    {
        var isSound = true;
        var types = declarations.OfType<TypeDeclarationSyntax>().Where(t => !t.IsTemplate);
        foreach (var namesakes in types.GroupBy(t => (t.Namespace, t.ParentId, t.Name)))
        {
            var first = namesakes.First();
            foreach (var other in namesakes.Where(t => t.GenericParameters.Length != first.GenericParameters.Length))
            {
                diagnostics.Report(DescriptorFor(first, other), other.Location, other.Name, first.Location);
                isSound = false;
            }
        }

        return isSound;
    }

    private static DiagnosticDescriptor DescriptorFor(TypeDeclarationSyntax first, TypeDeclarationSyntax other) =>
        first.GenericParameters.IsEmpty ? Descriptors.GenericAfterPlainType
        : other.GenericParameters.IsEmpty ? Descriptors.PlainTypeAfterGeneric
        : Descriptors.OtherNumberOfTypeParameters;
}

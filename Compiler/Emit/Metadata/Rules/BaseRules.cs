using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Rules on base classes (ECMA-372 §19.1.2): some only the compiler derives from, and what an assembly shows has
/// bases that it shows too.</summary>
internal sealed class BaseRules(DeclarationContext context)
{
    /// <summary>Checks the base class of a type.</summary>
    public void Check(TypeSymbol symbol)
    {
        if (symbol.Kind != ManagedTypeKind.RefClass || symbol.Definition.BaseType is not { } baseType)
        {
            return;
        }

        if (baseType.FullName is "System.Enum" or "System.ValueType" or "System.Delegate" or "System.MulticastDelegate" or "System.Array")
        {
            var descriptor = baseType.FullName == "System.ValueType" ? Descriptors.ValueTypeBase : Descriptors.SpecialBase;
            context.Diagnostics.Report(descriptor, symbol.First.Syntax.Location, symbol.First.Syntax.Name, DisplayNames.Of(baseType));
        }
        else if (symbol.Definition.HasGenericParameters && context.Hierarchy.BasesOf(symbol.Definition).Any(t => t.FullName == "System.Attribute"))
        {
            context.Diagnostics.Report(Descriptors.GenericAttribute, symbol.First.Syntax.Location, DisplayNames.Of(symbol.Definition));
        }
        else if (VisibilityRules.IsVisible(symbol.Definition) && baseType.GetElementType() is TypeDefinition own && !VisibilityRules.IsVisible(own))
        {
            context.Diagnostics.Report(
                Descriptors.BaseLessAccessible, symbol.First.Syntax.Location, DisplayNames.Of(own), DisplayNames.Of(symbol.Definition));
        }
    }
}

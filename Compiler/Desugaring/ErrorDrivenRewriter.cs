using System.Collections.Immutable;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Desugaring.ErrorDriven;

namespace Bridge.Compiler.Desugaring;

/// <summary>Rewrites what tokens alone do not tell: Clang's errors say where a member of a scalar, a handle's deletion or
/// a String^ is meant, with the exact range. The text is then checked once more.</summary>
public static class ErrorDrivenRewriter
{
    /// <summary><paramref name="unit"/> with all that <paramref name="diagnostics"/> give reason to rewrite; null when there is
    /// nothing.</summary>
    public static DesugaredUnit? Rewrite(DesugaredUnit unit, ImmutableArray<ClangDiagnostic> diagnostics)
    {
        var fixes = diagnostics.Where(d => d.IsError || IsHint(d)).SelectMany(d => Fixes(d, unit))
            .Concat(DependentBaseFix.For(diagnostics, unit.CheckText)).ToList();
        return fixes.Count == 0 ? null : TextFixes.Apply(unit, fixes);
    }

    /// <summary>Whether the plugin tells something that C++ does not mind.</summary>
    private static bool IsHint(ClangDiagnostic diagnostic) =>
        diagnostic.Message == LiteralArgumentFix.Preferred || HiddenOverloadFix.Tells(diagnostic) || ManagedArgumentFix.Tells(diagnostic);

    private static IEnumerable<TextFix> Fixes(ClangDiagnostic diagnostic, DesugaredUnit unit) =>
        Fixes(diagnostic, unit, unit.CheckText);

    private static IEnumerable<TextFix> Fixes(ClangDiagnostic diagnostic, DesugaredUnit unit, string text) =>
    [
        .. ScalarMemberFix.For(diagnostic, text),
        .. ScalarScopeFix.For(diagnostic, text),
        .. IndexerFix.For(diagnostic, unit),
        .. ArityFamilyFix.For(diagnostic, text),
        .. AggregateFix.For(diagnostic, text),
        .. DeleteFix.For(diagnostic, text),
        .. RootIndexerFix.For(diagnostic, text),
        .. StringExpressionFix.For(diagnostic, text),
        .. LiteralOperandFix.For(diagnostic, text),
        .. MissingBaseMethodFix.For(diagnostic, text),
        .. CompoundAssignmentFix.For(diagnostic, text),
        .. NativeRangeFix.For(diagnostic, text),
        .. DynamicCastFix.For(diagnostic, text),
        .. SafeCastFix.For(diagnostic, text),
        .. FunctionPointerCastFix.For(diagnostic, text),
        .. VoidPointerFix.For(diagnostic, text),
        .. LiteralConversionFix.For(diagnostic, text),
        .. InterfaceQualifierFix.For(diagnostic, text),
        .. InheritedInterfaceFix.For(diagnostic, text),
        .. ExceptionTextFix.For(diagnostic, text),
        .. PinnedCastFix.For(diagnostic, text),
        .. ReinterpretedHandleFix.For(diagnostic, text),
        .. HandleCastFix.For(diagnostic, text),
        .. InteriorCastFix.For(diagnostic, text),
        .. ExplicitConversionFix.For(diagnostic, unit),
        .. HandleOperatorFix.For(diagnostic, unit),
        .. DirectInitializationFix.For(diagnostic, text),
        .. LiteralArgumentFix.For(diagnostic, text),
        .. HiddenOverloadFix.For(diagnostic),
        .. ManagedArgumentFix.For(diagnostic),
        .. OwnObjectFix.For(diagnostic, text),
        .. TemporaryObjectFix.For(diagnostic, text),
        .. EachReferenceFix.For(diagnostic, text),
        .. ParameterArrayFix.For(diagnostic, unit),
    ];
}

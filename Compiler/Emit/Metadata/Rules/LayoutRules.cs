using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Layouts;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Checks what sources claim with <c>bridge/layout.h</c>: a class with the base <c>bridge::shared_layout&lt;V, N&gt;</c> says that
/// the value class V and the native type N have one layout.</summary>
internal static class LayoutRules
{
    private const string Claim = "bridge::shared_layout";

    /// <summary>Reports the claims of a unit that are wrong.</summary>
    public static void Check(SourceUnit unit, ITypeMapper mapper, DiagnosticBag diagnostics)
    {
        foreach (var record in unit.Ast.Records)
        {
            foreach (var claim in record.Bases.OfType<RecordType>().Select(b => b.Declaration).Where(b => b.QualifiedName == Claim))
            {
                var (value, native) = (claim.TemplateArguments[0].Type!, claim.TemplateArguments[1].Type!);
                if (Difference(value, native, mapper) is { } difference)
                {
                    diagnostics.Report(
                        Descriptors.LayoutsDiffer, unit.Map.Map(record.Location.Offset), value.Spelling, native.Spelling, difference);
                }
            }
        }
    }

    private static string? Difference(ClangType value, ClangType native, ITypeMapper mapper) =>
        !mapper.IsManagedValue(value) ? $"'{value.Spelling}' is no value class"
        : mapper.IsManagedType(native) ? $"'{native.Spelling}' is no native type"
        : new LayoutComparison(ManagedLayout.Of(mapper.Map(value)), NativeLayout.Of(native), value.Spelling, native.Spelling).Difference();
}

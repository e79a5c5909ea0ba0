using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Names of specialisations in metadata: the template's name and its arguments in the words of C++/CLI,
/// <c>Owner&lt;ns::Item&gt;</c>, <c>larger&lt;System::String ^&gt;</c>, as Visual C++ has them.</summary>
internal static class TemplateNames
{
    /// <summary>What follows the name; nothing without arguments.</summary>
    public static string Suffix(ImmutableArray<TemplateArgument> arguments) =>
        arguments.IsEmpty ? string.Empty : $"<{string.Join(',', arguments.Select(a => MessageWording.Apply(a.Spelling)))}>";
}

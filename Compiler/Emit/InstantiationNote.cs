using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;

namespace Bridge.Compiler.Emit;

/// <summary>Says which instantiation a message about a template's text belongs to.</summary>
internal static class InstantiationNote
{
    /// <summary>The note, or null for a function whose text is its own.</summary>
    public static DiagnosticNote? Of(UnitContext unit, FunctionDecl function)
    {
        if (function.Frame is not { Place: >= 0 } frame || unit.Desugared.Map.Map(frame.Place) is not { Line: > 0 } place)
        {
            return null;
        }

        var owner = function.Parent is { } parent ? MessageWording.Apply(parent.Type.Spelling) + "::" : string.Empty;
        var name = owner.Length > 0 ? function.Name : function.QualifiedName;
        return new DiagnosticNote(
            place, $"in instantiation of '{owner}{name}{TemplateNames.Suffix(function.TemplateArguments)}' requested here");
    }
}

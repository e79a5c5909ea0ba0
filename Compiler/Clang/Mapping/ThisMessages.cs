using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary><c>this</c> where there is no object: the number depends on the function.</summary>
internal static class ThisMessages
{
    /// <summary>Number and text of <paramref name="message"/>, or null when it is about something else.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, ClangUnit? tree) =>
        message.Message.StartsWith("invalid use of 'this' outside", StringComparison.Ordinal) && Function(message, tree) is { } function
            ? function.Parent is RecordDecl
                ? ("C2671", $"'{function.Name}': static member functions do not have 'this' pointers")
                : ("C2673", $"'{function.Name}': global functions do not have 'this' pointers")
            : null;

    private static FunctionDecl? Function(ClangDiagnostic message, ClangUnit? tree) =>
        tree?.Functions.LastOrDefault(f => f.BodyBegin >= 0 && message.Offset >= f.BodyBegin && message.Offset < f.DefinitionEnd);
}

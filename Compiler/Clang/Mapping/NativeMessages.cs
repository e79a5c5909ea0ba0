using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Clang's messages about native files and headers, whose places are already the user's.</summary>
public static class NativeMessages
{
    /// <summary>The message as the user sees it.</summary>
    public static Diagnostic Create(ClangDiagnostic message)
    {
        var code = NoMatch.Applies(message.Message) ? NoMatch.Code(message) : MessageCodes.Find(message.Message);
        return new Diagnostic(
            code == MessageCodes.Other ? Descriptors.NativeError.Code : code,
            message.IsError ? Severity.Error : Severity.Warning,
            new SourceLocation(message.File, message.Line, message.Column),
            MessageWording.Apply(message.Message))
        {
            Level = message.IsError ? null : WarningLevels.Of(code) ?? 1,
        };
    }
}

using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>The function-try-block of a constructor or destructor of a native class. C++ enters block and handlers one by one,
/// because between them it destroys members and bases.</summary>
/// <param name="Block">The block that is tried.</param>
/// <param name="HandlersBegin">Where the handlers begin in the check text.</param>
/// <param name="HandlersEnd">Where they end.</param>
internal sealed record FunctionTry(ClangNode Block, int HandlersBegin, int HandlersEnd)
{
    /// <summary>That of a function, or null.</summary>
    public static FunctionTry? Of(FunctionDecl function) =>
        NativeSignature.HasNativeThis(function)
        && function is { SyntaxId: < 0, Kind: FunctionKind.Constructor or FunctionKind.Destructor, Body: { Kind: NodeKind.Try } body }
            ? new FunctionTry(body.Children[0]!, body.Children[1]!.Begin, body.End)
            : null;
}

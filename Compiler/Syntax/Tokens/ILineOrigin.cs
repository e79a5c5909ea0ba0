using Bridge.Compiler.Text;

namespace Bridge.Compiler.Syntax.Tokens;

/// <summary>Tells where the user wrote what stands in a preprocessed text. Asked in ascending order of offset.</summary>
public interface ILineOrigin
{
    /// <summary>The place of the token <paramref name="text"/> at <paramref name="offset"/> of the preprocessed text.</summary>
    TokenOrigin Locate(int offset, string text);
}

/// <summary>A token's place, and whether a macro produced it.</summary>
public readonly record struct TokenOrigin(SourceLocation Location, bool IsFromMacro);

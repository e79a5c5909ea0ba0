namespace Bridge.Compiler.Syntax.Tokens;

/// <summary>Lexical classes (ECMA-372 §9.4). Keywords are identifiers here: most of those that C++/CLI adds are
/// reserved in some contexts only.</summary>
public enum TokenKind
{
    /// <summary>Identifier or keyword.</summary>
    Identifier,

    /// <summary>Integer or floating literal with its suffix.</summary>
    Number,

    /// <summary>String literal of any kind, raw ones included.</summary>
    String,

    /// <summary>Character literal.</summary>
    Character,

    /// <summary>Operator or punctuator. Every <c>&gt;</c>, <c>^</c> and <c>%</c> is a token of its own, so that
    /// <c>List&lt;int%&gt;</c> and <c>f(T^=nullptr)</c> read as meant; adjacency tells <c>&gt;&gt;</c> from <c>&gt; &gt;</c>.</summary>
    Punctuator,

    /// <summary>A <c>#pragma</c> line that the preprocessor left.</summary>
    Pragma,

    /// <summary>After the last token.</summary>
    EndOfFile,
}

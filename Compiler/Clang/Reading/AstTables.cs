using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>What the sections of one file refer to by number.</summary>
internal sealed class AstTables(ByteReader reader, CheckTextOffsets offsets)
{
    public ByteReader Reader { get; } = reader;

    public NodeKind[] Kinds { get; set; } = [];

    public string[] Strings { get; set; } = [];

    public ClangType[] Types { get; set; } = [];

    public ClangDecl[] Decls { get; set; } = [];

    public ClangNode[] Nodes { get; set; } = [];

    public string String() => Strings[Reader.Int()];

    public ClangType Type() => Types[Reader.Int()];

    public ClangType? OptionalType() => Reader.Optional() is >= 0 and var index ? Types[index] : null;

    public ClangDecl Decl() => Decls[Reader.Int()];

    public ClangNode? OptionalNode() => Reader.Optional() is >= 0 and var index ? Nodes[index] : null;

    /// <summary>An offset written plus one, in characters.</summary>
    public int OptionalOffset() => offsets.ToCharacters(Reader.Optional());

    /// <summary>An offset in characters.</summary>
    public int Offset() => offsets.ToCharacters(Reader.Int());
}

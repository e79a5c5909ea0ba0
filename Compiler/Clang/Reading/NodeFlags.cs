namespace Bridge.Compiler.Clang.Reading;

/// <summary>Flags of a node in the plugin's file, as in Plugin/Format.h.</summary>
[Flags]
internal enum NodeFlags
{
    None = 0,
    CategoryMask = 3,
    Arrow = 1 << 2,
    Qualifier = 1 << 3,
    Implicit = 1 << 4,
    Postfix = 1 << 5,
    Array = 1 << 6,
    ListInit = 1 << 7,
    HasDecl = 1 << 8,
    HasDecls = 1 << 9,
    HasOperator = 1 << 10,
    HasCast = 1 << 11,
    HasValue = 1 << 12,
    HasText = 1 << 13,
    HasBytes = 1 << 14,
    HasAllocated = 1 << 15,
    HasComputation = 1 << 16,
}

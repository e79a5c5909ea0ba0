using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>A static field whose initialiser runs in the type initialiser, before the user's part of it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Variable">Its declaration with the initialiser.</param>
/// <param name="Unit">The unit the initialiser is taken from.</param>
public sealed record StaticInitializer(FieldDefinition Field, VarDecl Variable, SourceUnit Unit);

using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Partition;
using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>What binding knows about the whole assembly.</summary>
/// <param name="Module">The module under construction.</param>
/// <param name="Index">Metadata behind projected declarations.</param>
/// <param name="Mapper">C++ types → CLI types.</param>
/// <param name="Symbols">Metadata behind source declarations.</param>
/// <param name="Runtime">What emitted code calls.</param>
/// <param name="Shims">Native shims made so far.</param>
/// <param name="Entries">Managed functions that native code calls.</param>
/// <param name="Sized">Value types that are only memory.</param>
/// <param name="Callbacks">Classes that make function pointers of delegates.</param>
/// <param name="Lambdas">Bodies of lambdas that have become IL.</param>
/// <param name="Diagnostics">Where errors go.</param>
public sealed record BindingContext(
    ModuleDefinition Module,
    IProjectionIndex Index,
    ITypeMapper Mapper,
    ISourceSymbols Symbols,
    ClassLibrary Runtime,
    ShimTable Shims,
    NativeEntries Entries,
    SizedTypes Sized,
    CallbackClasses Callbacks,
    LambdaBodies Lambdas,
    DiagnosticBag Diagnostics)
{
    /// <summary>The primitive types.</summary>
    public TypeSystem Types => Runtime.Types;
}

/// <summary>One unit: its texts and its typed AST.</summary>
/// <param name="Desugared">The check text and its map.</param>
/// <param name="Ast">The typed AST of the check text.</param>
/// <param name="ManagedFunctions">Free functions that become IL.</param>
public sealed record UnitContext(DesugaredUnit Desugared, ClangUnit Ast, IReadOnlySet<FunctionDecl> ManagedFunctions)
{
    /// <summary>Types inside of functions that others need.</summary>
    public LocalTypes LocalTypes { get; } = new(Ast);
}

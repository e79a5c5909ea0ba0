using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Sizes. Those of value classes are the CLI's to say: Clang knows neither their attributes nor the fields of .NET's own.</summary>
internal sealed partial class BodyBinder
{
    /// <summary>Whether the node is <c>sizeof</c> of a value class.</summary>
    public bool IsSizeOfManaged(ClangNode node) => node.Kind == NodeKind.Constant && node.AllocatedType is { } type && IsManagedValue(type);

    // sizeof(V)  →  sizeof V; conv.u8
    private BoundConvert BindSizeOf(ClangNode node) =>
        new(new BoundSizeOf(TypeOf(node.AllocatedType!), Types.Int32), true, TypeOf(node.Type!));

    private bool IsManagedValue(ClangType type) =>
        type is RecordType && _context.Mapper.IsManagedType(type) && !_context.Mapper.IsHandle(type) && TypeOf(type).IsValueType;

    /// <summary>The distance between elements of an array.</summary>
    private BoundExpression SizeOf(ClangType element) =>
        IsManagedValue(element) ? SizeOf(TypeOf(element)) : Constant(checked((int)element.Size));

    private BoundConvert SizeOf(TypeReference type) => new(new BoundSizeOf(type, Types.Int32), false, Types.IntPtr);
}

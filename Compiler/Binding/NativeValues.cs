using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Objects of value classes in native memory: which C++ can hold, and which only the CLI can lay out.</summary>
internal sealed class NativeValues(BindingContext context)
{
    /// <summary>The field that gives a value type of .NET its size where C++ knows it.</summary>
    private const string NativeStorage = "value$";

    /// <summary>Whether a value class has in native memory the layout that it has in managed memory, so that C++ can copy it: its fields
    /// are scalars, native or such classes themselves, or .NET shows what it consists of.</summary>
    public bool HaveNativeLayout(ClangType? type) => type is RecordType { Declaration: { IsTriviallyCopyable: true, IsComplete: true } record } && IsValue(record.Type)
        && (HasNativeStorage(record) || (record.SyntaxId >= 0 && !IsLaidOutByCli(record) && record.Fields.All(f => HasNativeLayoutOfField(f.Type))));

    /// <summary>The value class whose objects an operation of native code steps over or stores though C++ does not know their layout; null
    /// where there is none.</summary>
    public ClangType? LaidOutByCli(ClangNode node) => node.Decl switch
    {
        FieldDecl field => StoredByCli(field.Type),
        FunctionDecl function => function.TemplateArguments.Concat(function.Parent?.TemplateArguments ?? [])
            .Select(a => SteppedOver(a.Type) ?? StoredByCli(a.Type)).FirstOrDefault(t => t is not null) ?? SteppedOver(node.Type),
        _ => node.Kind == NodeKind.Unary ? SteppedOver(node.Type) : null,
    };

    private ClangType? SteppedOver(ClangType? type) => type is PointerType { Pointee: var pointee } ? StoredByCli(pointee) : null;

    private ClangType? StoredByCli(ClangType? type) => type is RecordType record && IsLaidOutByCli(record.Declaration) ? record : null;

    // An attribute says more than C++ was told, or metadata does not show what the type consists of.
    private bool IsLaidOutByCli(RecordDecl record) => IsValue(record.Type)
        && (record.Annotations.Contains("bridge:unsized") || (record.SyntaxId < 0 && !HasNativeStorage(record))
            || record.Fields.Any(f => f.Type is RecordType value && IsLaidOutByCli(value.Declaration)));

    private bool IsValue(ClangType type) => type is RecordType && context.Mapper.HandleTarget(type) is null && context.Mapper.IsManagedValue(type);

    private bool HasNativeLayoutOfField(ClangType type) => type switch
    {
        BuiltinType or EnumType or PointerType => true,
        RecordType record => HaveNativeLayout(record),
        _ => false,
    };

    private static bool HasNativeStorage(RecordDecl record) => record.Fields.Any(f => f.Name == NativeStorage);
}

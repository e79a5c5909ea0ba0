using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Whether a value class has in native memory the layout that it has in managed memory, so that C++ can copy it: its fields
    /// stand in order and are scalars, native or such classes themselves.</summary>
    internal bool HasNativeLayout(ClangType? type) => type is RecordType { Declaration: { IsTriviallyCopyable: true, IsComplete: true } record }
        && _context.Symbols.TypeOf(record) is { IsValueType: true } && !IsLaidOutByCli(record)
        && record.Fields.All(f => HasNativeLayoutOfField(f.Type));

    /// <summary>The value class whose objects an operation of native code steps over, or stores in too little memory, because C++ gives it
    /// another layout than the CLI does; null where there is none.</summary>
    internal ClangType? LaidOutByCli(ClangNode node) => node.Decl switch
    {
        FieldDecl field => StoredByCli(field.Type),
        FunctionDecl function => function.TemplateArguments.Concat(function.Parent?.TemplateArguments ?? [])
            .Select(a => SteppedOver(a.Type) ?? StoredByCli(a.Type)).FirstOrDefault(t => t is not null) ?? SteppedOver(node.Type),
        _ => node.Kind == NodeKind.Unary ? SteppedOver(node.Type) : null,
    };

    // The distance of elements is C++'s in C++ and the CLI's in IL.
    private ClangType? SteppedOver(ClangType? type) => type is PointerType { Pointee: RecordType record } && IsLaidOutByCli(record.Declaration) ? record : null;

    // Elements are as far apart as C++ has them, IL fills each as the CLI has them: an attribute may make it larger.
    private ClangType? StoredByCli(ClangType? type) => type is RecordType record && HasLayoutAttribute(record.Declaration) ? record : null;

    // A class that begins with another value class: C++ does not put that into the beginning, as both have the base class ValueType.
    private bool IsLaidOutByCli(RecordDecl record) => _context.Symbols.TypeOf(record) is { IsValueType: true }
        && (HasLayoutAttribute(record) || (record.Fields is [{ Type: RecordType first }, ..] && IsValue(first))
            || record.Fields.Any(f => f.Type is RecordType value && IsLaidOutByCli(value.Declaration)));

    private bool HasLayoutAttribute(RecordDecl record) =>
        _context.Symbols.TypeOf(record) is { IsValueType: true } type
        && (!type.IsSequentialLayout || type.ClassSize > 0 || record.Fields.Any(f => f.Type is RecordType value && HasLayoutAttribute(value.Declaration)));

    private bool IsValue(RecordType type) => _context.Mapper.HandleTarget(type) is null && _context.Mapper.IsManagedValue(type);

    private bool HasNativeLayoutOfField(ClangType type) => type switch
    {
        BuiltinType or EnumType or PointerType => true,
        RecordType record => HasNativeLayout(record) || (_context.Mapper.HandleTarget(record) is null && record.Declaration.Fields.Any(f => f.Name == NativeStorage)),
        _ => false,
    };

    /// <summary>The field that gives a value type of .NET its size where C++ knows it.</summary>
    private const string NativeStorage = "value$";
}

using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Whether a value class has in native memory the layout that it has in managed memory, so that C++ can copy it: its fields
    /// stand in order and are scalars, native or such classes themselves.</summary>
    internal bool HasNativeLayout(ClangType? type) => type is RecordType { Declaration: { IsTriviallyCopyable: true, IsComplete: true } record }
        && _context.Symbols.TypeOf(record) is { IsValueType: true } && !IsLaidOutByCli(record)
        && record.Fields.All(f => HasNativeLayoutOfField(f.Type));

    /// <summary>The value class that an operation of native code stores or steps over, although native memory gives it another layout than the
    /// CLI does; null where there is none.</summary>
    internal ClangType? LaidOutByCli(ClangNode node) => node.Decl switch
    {
        FunctionDecl function => function.TemplateArguments.Concat(function.Parent?.TemplateArguments ?? []).Select(a => ValueLaidOutByCli(a.Type)).FirstOrDefault(t => t is not null),
        FieldDecl field => ValueLaidOutByCli(field.Type),
        _ => null,
    };

    private ClangType? ValueLaidOutByCli(ClangType? type) => type switch
    {
        PointerType pointer => ValueLaidOutByCli(pointer.Pointee),
        ReferenceType reference => ValueLaidOutByCli(reference.Referee),
        RecordType record when IsLaidOutByCli(record.Declaration) => type,
        _ => null,
    };

    // An attribute gives size or offsets, or the class begins with another value class: C++ does not put it into the beginning, as both have
    // the base class ValueType.
    private bool IsLaidOutByCli(RecordDecl record) =>
        _context.Symbols.TypeOf(record) is { IsValueType: true } type
        && (!type.IsSequentialLayout || type.ClassSize > 0 || (record.Fields is [{ Type: RecordType first }, ..] && IsValue(first))
            || record.Fields.Any(f => f.Type is RecordType value && IsLaidOutByCli(value.Declaration)));

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

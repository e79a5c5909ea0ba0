using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Whether a value class has in native memory the layout that it has in managed memory, so that C++ can copy it: its fields
    /// stand in order and are scalars, native or such classes themselves.</summary>
    internal bool HasNativeLayout(ClangType? type) => type is RecordType { Declaration: { IsTriviallyCopyable: true, IsComplete: true } record }
        && _context.Symbols.TypeOf(record) is { IsValueType: true, IsSequentialLayout: true, ClassSize: <= 0 }
        && record.Fields.All(f => HasNativeLayoutOfField(f.Type));

    private bool HasNativeLayoutOfField(ClangType type) => type switch
    {
        BuiltinType or EnumType or PointerType => true,
        RecordType record => HasNativeLayout(record) || (_context.Mapper.HandleTarget(record) is null && record.Declaration.Fields.Any(f => f.Name == NativeStorage)),
        _ => false,
    };

    /// <summary>The field that gives a value type of .NET its size where C++ knows it.</summary>
    private const string NativeStorage = "value$";
}

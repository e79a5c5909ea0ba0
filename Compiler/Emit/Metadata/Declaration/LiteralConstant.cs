using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Reads the constant of a literal field (ECMA-372 §19.2.2) as metadata stores it (ECMA-335 §II.22.9).</summary>
internal static class LiteralConstant
{
    /// <summary>Reads the constant; false when the initialiser is none.</summary>
    public static bool TryRead(VarDecl variable, out object? value)
    {
        if (variable.ConstantValue is { } text && Scalar(variable.Type, text) is { } scalar)
        {
            value = scalar;
            return true;
        }

        value = Text(variable.Initializer);
        return value is not null || IsNull(variable.Initializer);
    }

    /// <summary>Whether the initialiser only says what a new object has anyway.</summary>
    public static bool IsZero(VarDecl variable) =>
        variable.Type is BuiltinType { Kind: not (BuiltinKind.Float or BuiltinKind.Double) } && variable.ConstantValue is "0" or "false";

    /// <summary>A number as the boxed primitive that <paramref name="type"/> maps to; null when it is none.</summary>
    public static object? Scalar(ClangType type, string text)
    {
        if (type is EnumType enumeration)
        {
            return Scalar(enumeration.Declaration.Underlying, text);
        }

        return type is not BuiltinType { Kind: var kind } ? null
            : kind is BuiltinKind.Float or BuiltinKind.Double
                ? double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
                    ? kind == BuiltinKind.Float ? (float)real : real
                    : null
            : Int128.TryParse(text switch { "true" => "1", "false" => "0", _ => text }, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
                ? Integer(kind, integer)
                : null;
    }

    /// <summary>An integer as the boxed primitive that a fundamental type maps to; null when it is none.</summary>
    public static object? Integer(BuiltinKind kind, Int128 value) => kind switch
    {
        BuiltinKind.Bool => value != 0,
        BuiltinKind.Char or BuiltinKind.SChar => unchecked((sbyte)value),
        BuiltinKind.UChar or BuiltinKind.Char8 => unchecked((byte)value),
        BuiltinKind.WChar or BuiltinKind.Char16 => unchecked((char)value),
        BuiltinKind.Short => unchecked((short)value),
        BuiltinKind.UShort => unchecked((ushort)value),
        BuiltinKind.Int => unchecked((int)value),
        BuiltinKind.UInt or BuiltinKind.Char32 => unchecked((uint)value),
        BuiltinKind.Long or BuiltinKind.LongLong => unchecked((long)value),
        BuiltinKind.ULong or BuiltinKind.ULongLong => unchecked((ulong)value),
        BuiltinKind.Float => (float)value,
        BuiltinKind.Double => (double)value,
        _ => null,
    };

    /// <summary>The text of a string literal below conversions; null when there is none.</summary>
    public static string? Text(ClangNode? node)
    {
        var literal = Peel(node);
        return literal is { Kind: NodeKind.StringLiteral } ? Decode(literal) : null;
    }

    /// <summary>The text of a string literal node. UTF-16 stays as it is: a surrogate may stand alone.</summary>
    public static string Decode(ClangNode literal)
    {
        var bytes = literal.Bytes.AsSpan();
        return literal.Value switch
        {
            2 => new string(MemoryMarshal.Cast<byte, char>(bytes)),
            4 => Encoding.UTF32.GetString(bytes),
            _ => Encoding.UTF8.GetString(bytes),
        };
    }

    /// <summary>Follows conversions and temporaries down to the expression that was written.</summary>
    public static ClangNode? Peel(ClangNode? node)
    {
        while (node is not null && IsWrapper(node))
        {
            node = node.Children[0];
        }

        return node;
    }

    private static bool IsNull(ClangNode? node) => Peel(node) is { Kind: NodeKind.NullPtrLiteral };

    private static bool IsWrapper(ClangNode node) => node.Kind switch
    {
        NodeKind.ImplicitCast or NodeKind.CStyleCast or NodeKind.FunctionalCast or NodeKind.StaticCast or NodeKind.Paren
            or NodeKind.ExprWithCleanups or NodeKind.MaterializeTemporary or NodeKind.BindTemporary => node.Children.Length == 1,
        NodeKind.Construct or NodeKind.InitList => node.Children.Length == 1,
        _ => false,
    };
}

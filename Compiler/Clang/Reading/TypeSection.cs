using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>Types: first their own data, later what they refer to.</summary>
internal static class TypeSection
{
    private enum Kind
    {
        Builtin,
        Pointer,
        Reference,
        Array,
        Function,
        MemberPointer,
        Enum,
        Record,
        Other,
    }

    private readonly record struct Head(string Spelling, bool IsConst, bool IsVolatile, long Size, int Alignment);

    /// <summary>Creates the types without their references.</summary>
    public static ClangType[] ReadShapes(AstTables tables)
    {
        var types = new ClangType[tables.Reader.Int()];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = ReadShape(tables);
        }

        return types;
    }

    /// <summary>Sets the references between types and declarations.</summary>
    public static void ReadLinks(AstTables tables)
    {
        foreach (var type in tables.Types)
        {
            ReadLinks(tables, type);
        }
    }

    private static ClangType ReadShape(AstTables tables)
    {
        var reader = tables.Reader;
        var kind = (Kind)reader.Int();
        var spelling = tables.String();
        var flags = reader.Int();
        var head = new Head(spelling, (flags & 1) != 0, (flags & 2) != 0, (long)reader.Number(), reader.Int());
        return kind switch
        {
            Kind.Builtin => Builtin(head, (BuiltinKind)reader.Int()),
            Kind.Pointer => Pointer(head),
            Kind.Reference => Reference(head, reader.Int()),
            Kind.Array => Array(head, reader.Optional()),
            Kind.Function => Function(head, reader.Int() != 0),
            Kind.MemberPointer => MemberPointer(head),
            Kind.Enum => Enum(head),
            Kind.Record => Record(head),
            _ => Other(head),
        };
    }

    private static BuiltinType Builtin(Head head, BuiltinKind kind) => new()
    {
        Spelling = head.Spelling,
        IsConst = head.IsConst,
        IsVolatile = head.IsVolatile,
        Size = head.Size,
        Alignment = head.Alignment,
        Kind = kind,
    };

    private static PointerType Pointer(Head head) => new()
    {
        Spelling = head.Spelling,
        IsConst = head.IsConst,
        IsVolatile = head.IsVolatile,
        Size = head.Size,
        Alignment = head.Alignment,
    };

    private static ReferenceType Reference(Head head, int flags) => new()
    {
        Spelling = head.Spelling,
        Size = head.Size,
        Alignment = head.Alignment,
        IsRValue = (flags & 1) != 0,
        IsTracking = (flags & 2) != 0,
    };

    private static ArrayType Array(Head head, long count) => new()
    {
        Spelling = head.Spelling,
        IsConst = head.IsConst,
        IsVolatile = head.IsVolatile,
        Size = head.Size,
        Alignment = head.Alignment,
        Count = count,
    };

    private static FunctionType Function(Head head, bool isVariadic) => new() { Spelling = head.Spelling, IsVariadic = isVariadic };

    private static MemberPointerType MemberPointer(Head head) => new()
    {
        Spelling = head.Spelling,
        IsConst = head.IsConst,
        IsVolatile = head.IsVolatile,
        Size = head.Size,
        Alignment = head.Alignment,
    };

    private static EnumType Enum(Head head) => new()
    {
        Spelling = head.Spelling,
        IsConst = head.IsConst,
        IsVolatile = head.IsVolatile,
        Size = head.Size,
        Alignment = head.Alignment,
    };

    private static RecordType Record(Head head) => new()
    {
        Spelling = head.Spelling,
        IsConst = head.IsConst,
        IsVolatile = head.IsVolatile,
        Size = head.Size,
        Alignment = head.Alignment,
    };

    private static OtherType Other(Head head) => new()
    {
        Spelling = head.Spelling,
        IsConst = head.IsConst,
        IsVolatile = head.IsVolatile,
        Size = head.Size,
        Alignment = head.Alignment,
    };

    private static void ReadLinks(AstTables tables, ClangType type)
    {
        switch (type)
        {
            case PointerType pointer: pointer.Pointee = tables.Type(); break;
            case ReferenceType reference: reference.Referee = tables.Type(); break;
            case ArrayType array: array.Element = tables.Type(); break;
            case FunctionType function: ReadFunction(tables, function); break;
            case MemberPointerType member: (member.Class, member.Pointee) = (tables.Type(), tables.Type()); break;
            case EnumType enumeration: enumeration.Declaration = (EnumDecl)tables.Decl(); break;
            case RecordType record: record.Declaration = (RecordDecl)tables.Decl(); break;
            default: break;
        }
    }

    private static void ReadFunction(AstTables tables, FunctionType function)
    {
        function.Result = tables.Type();
        var parameters = ImmutableArray.CreateBuilder<ClangType>(tables.Reader.Int());
        for (var i = 0; i < parameters.Capacity; i++)
        {
            parameters.Add(tables.Type());
        }

        function.Parameters = parameters.MoveToImmutable();
    }
}

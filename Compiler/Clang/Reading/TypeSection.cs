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
        var head = new TypeHead(spelling, (flags & 1) != 0, (flags & 2) != 0, (long)reader.Number(), reader.Int());
        return kind switch
        {
            Kind.Builtin => new BuiltinType(head) { Kind = (BuiltinKind)reader.Int() },
            Kind.Pointer => new PointerType(head),
            Kind.Reference => Reference(head, reader.Int()),
            Kind.Array => new ArrayType(head) { Count = reader.Optional() },
            Kind.Function => new FunctionType(head) { IsVariadic = reader.Int() != 0 },
            Kind.MemberPointer => new MemberPointerType(head),
            Kind.Enum => new EnumType(head),
            Kind.Record => new RecordType(head),
            _ => new OtherType(head),
        };
    }

    private static ReferenceType Reference(TypeHead head, int flags) => new(head)
    {
        IsRValue = (flags & 1) != 0,
        IsTracking = (flags & 2) != 0,
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

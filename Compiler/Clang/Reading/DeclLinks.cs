using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>What declarations refer to.</summary>
internal static class DeclLinks
{
    /// <summary>Sets the references of every declaration.</summary>
    public static void Read(AstTables tables)
    {
        foreach (var declaration in tables.Decls)
        {
            declaration.Parent = tables.Reader.Optional() is >= 0 and var parent ? (RecordDecl)tables.Decls[parent] : null;
            ReadOne(tables, declaration);
        }
    }

    private static void ReadOne(AstTables tables, ClangDecl declaration)
    {
        switch (declaration)
        {
            case RecordDecl record: ReadRecord(tables, record); break;
            case EnumDecl enumeration: ReadEnum(tables, enumeration); break;
            case EnumConstantDecl constant: constant.Type = tables.Type(); break;
            case FieldDecl field: (field.Type, field.Initializer) = (tables.Type(), tables.OptionalNode()); break;
            case VarDecl variable: ReadVariable(tables, variable); break;
            case FunctionDecl function: ReadFunction(tables, function); break;
            default: break;
        }
    }

    private static void ReadVariable(AstTables tables, VarDecl variable)
    {
        variable.Type = tables.Type();
        variable.Initializer = tables.OptionalNode();
        variable.Bindings = Many(tables, t => (VarDecl)t.Decl());
    }

    private static void ReadRecord(AstTables tables, RecordDecl record)
    {
        record.Type = tables.Type();
        record.TemplateArguments = Arguments(tables);
        record.Bases = Many(tables, t => t.Type());
        record.AnnouncedBases = Many(tables, t => t.Type());
        // struct R { R r; };   a field that cannot be is none: its type would never end
        record.Fields = Many(tables, t => (FieldDecl)t.Decl()).RemoveAll(f => f.IsInvalid);
        record.Members = Many(tables, t => t.Decl());
    }

    private static void ReadEnum(AstTables tables, EnumDecl enumeration)
    {
        enumeration.Type = tables.Type();
        enumeration.Underlying = tables.Type();
        enumeration.Constants = Many(tables, t => (EnumConstantDecl)t.Decl());
    }

    private static void ReadFunction(AstTables tables, FunctionDecl function)
    {
        // A function without prototype cannot occur in C++; its type is always a FunctionType.
        function.Type = (FunctionType)tables.Type();
        function.ResultType = tables.Type();
        function.Befriender = tables.Reader.Optional() is >= 0 and var friend ? (RecordDecl)tables.Decls[friend] : null;
        function.Parameters = Many(tables, t => (VarDecl)t.Decl());
        function.TemplateArguments = Arguments(tables);
        function.Body = tables.OptionalNode();
        function.Initializers = Many(tables, Initializer);
    }

    private static ConstructorInitializer Initializer(AstTables tables)
    {
        var baseClass = tables.OptionalType();
        var field = tables.Reader.Optional() is >= 0 and var index ? tables.Decls[index] as FieldDecl : null;
        return new ConstructorInitializer(baseClass, field, tables.OptionalNode()!, tables.Reader.Int() != 0);
    }

    private static ImmutableArray<TemplateArgument> Arguments(AstTables tables) =>
        Many(tables, t => new TemplateArgument(t.OptionalType(), t.Reader.Signed(), t.String()));

    private static ImmutableArray<T> Many<T>(AstTables tables, Func<AstTables, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(tables.Reader.Int());
        for (var i = 0; i < items.Capacity; i++)
        {
            items.Add(read(tables));
        }

        return items.MoveToImmutable();
    }
}

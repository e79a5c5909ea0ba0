using System.Collections.Immutable;
using System.Globalization;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>Declarations without their references.</summary>
internal static class DeclSection
{
    private enum Kind
    {
        Record,
        Enum,
        EnumConstant,
        Field,
        Var,
        Function,
        Other,
    }

    private const string SyntaxPrefix = "bridge:";
    private const string ViewPrefix = "bridge:view:";

    /// <summary>Creates the declarations.</summary>
    public static ClangDecl[] Read(AstTables tables)
    {
        var decls = new ClangDecl[tables.Reader.Int()];
        for (var i = 0; i < decls.Length; i++)
        {
            decls[i] = ReadOne(tables);
        }

        return decls;
    }

    private static ClangDecl ReadOne(AstTables tables)
    {
        var kind = (Kind)tables.Reader.Int();
        var head = ReadHead(tables);
        return kind switch
        {
            Kind.Record => Record(head, tables, tables.Reader.Int()),
            Kind.Enum => new EnumDecl(head) { IsScoped = tables.Reader.Int() != 0 },
            Kind.EnumConstant => new EnumConstantDecl(head) { Value = tables.Reader.Signed() },
            Kind.Field => new FieldDecl(head) { BitOffset = (long)tables.Reader.Number(), BitWidth = tables.Reader.Optional() },
            Kind.Var => Var(head, tables),
            Kind.Function => Function(head, tables),
            Kind.Other => new OtherDecl(head) { Kind = tables.String(), Aliased = tables.String() },
            _ => throw new InvalidDataException($"Unknown kind of declaration {kind}."),
        };
    }

    private static DeclHead ReadHead(AstTables tables)
    {
        var (name, qualifiedName) = (tables.String(), tables.String());
        var location = new DeclLocation(tables.String(), tables.Reader.Int(), tables.OptionalOffset());
        var isInvalid = tables.Reader.Int() != 0;
        var annotations = ImmutableArray.CreateBuilder<string>(tables.Reader.Int());
        for (var i = 0; i < annotations.Capacity; i++)
        {
            annotations.Add(tables.String());
        }

        var texts = annotations.MoveToImmutable();
        return new DeclHead(name, qualifiedName, location, texts, SyntaxId(texts), isInvalid);
    }

    private static int SyntaxId(ImmutableArray<string> annotations) =>
        Number(annotations, SyntaxPrefix) is var own and >= 0 ? own : Number(annotations, ViewPrefix);

    private static int Number(ImmutableArray<string> annotations, string prefix)
    {
        foreach (var text in annotations)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                return id;
            }
        }

        return -1;
    }

    /// <summary>The generic functions without a body.</summary>
    public static IEnumerable<FunctionDecl> GenericDeclarations(IEnumerable<ClangDecl> decls) => decls.OfType<FunctionDecl>()
        .Where(f => f is { SyntaxId: >= 0, Generic: null, Parent: null, Body: null, Kind: FunctionKind.Free, TemplateArguments.IsEmpty: false });

    /// <summary>Leads from the views of generics to the generics.</summary>
    public static void LinkViews(IEnumerable<ClangDecl> decls)
    {
        var annotated = decls.Where(d => d.SyntaxId >= 0).ToLookup(d => Number(d.Annotations, SyntaxPrefix) < 0);
        var generics = annotated[false].ToLookup(d => d.SyntaxId);
        foreach (var view in annotated[true])
        {
            view.Generic = generics[view.SyntaxId].FirstOrDefault(d => d.GetType() == view.GetType())
                ?? generics[view.SyntaxId].FirstOrDefault();
        }
    }

    private static RecordDecl Record(DeclHead head, AstTables tables, int flags) => new(head)
    {
        IsComplete = (flags & 1) != 0,
        IsTriviallyDestructible = (flags & 2) != 0,
        IsTriviallyCopyable = (flags & 4) != 0,
        IsPolymorphic = (flags & 8) != 0,
        IsUnion = (flags & 16) != 0,
        IsInstantiated = (flags & 32) != 0,
        Packing = tables.Reader.Int(),
        Frame = Frame(Lists(tables), -1),
    };

    private static VarDecl Var(DeclHead head, AstTables tables) => new(head)
    {
        Storage = (VarStorage)tables.Reader.Int(),
        InitStyle = tables.String(),
        ConstantValue = tables.Reader.Optional() is >= 0 and var value ? tables.Strings[value] : null,
        ParameterIndex = tables.Reader.Optional(),
        HasDefault = tables.Reader.Int() != 0,
        Begin = tables.OptionalOffset(),
        End = tables.OptionalOffset(),
    };

    private static FunctionDecl Function(DeclHead head, AstTables tables)
    {
        var (kind, flags) = ((FunctionKind)tables.Reader.Int(), tables.Reader.Int());
        return new FunctionDecl(head)
        {
            Kind = kind,
            IsStatic = (flags & 1) != 0,
            IsVirtual = (flags & 2) != 0,
            IsExternC = (flags & 4) != 0,
            IsInternal = (flags & 8) != 0,
            IsImplicit = (flags & 16) != 0,
            IsDefinedInClass = (flags & 32) != 0,
            IsExported = (flags & 64) != 0,
            DefinitionBegin = tables.OptionalOffset(),
            DefinitionEnd = tables.OptionalOffset(),
            BodyBegin = tables.OptionalOffset(),
            Frame = Frame(Lists(tables), tables.OptionalOffset()),
        };
    }

    private static ImmutableArray<TemplateList> Lists(AstTables tables)
    {
        var lists = new TemplateList[tables.Reader.Int()];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = new TemplateList(tables.String(), tables.String());
        }

        return [.. lists];
    }

    private static TemplateFrame? Frame(ImmutableArray<TemplateList> lists, int place) =>
        lists.IsEmpty ? null : new TemplateFrame(lists, place);
}

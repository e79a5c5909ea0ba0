using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>What the plugin found out about one check text.</summary>
/// <param name="Unit">The typed AST; empty when Clang gave up.</param>
/// <param name="Diagnostics">Clang's messages.</param>
public sealed record ClangCheckOutput(ClangUnit Unit, ImmutableArray<ClangDiagnostic> Diagnostics);

/// <summary>Reads the file that the Clang plugin writes (its layout stands in Plugin/Format.h). Thread-safe.</summary>
public static class ClangAstReader
{
    private const byte Version = 18;

    /// <summary>Reads <paramref name="data"/>; offsets become character offsets of <paramref name="checkText"/>.</summary>
    /// <exception cref="InvalidDataException">The data was not written by this version's plugin.</exception>
    public static ClangCheckOutput Read(byte[] data, string checkText)
    {
        var reader = new ByteReader(data);
        if (!reader.TrySkip([.. "BRAST"u8, Version]))
        {
            throw new InvalidDataException("The AST file was not written by this version of the Clang plugin.");
        }

        var tables = new AstTables(reader, new CheckTextOffsets(checkText))
        {
            Kinds = Texts(reader, Enum.Parse<NodeKind>),
            Strings = Texts(reader, text => text),
        };
        tables.Types = TypeSection.ReadShapes(tables);
        tables.Decls = DeclSection.Read(tables);
        ShadowedNames.Qualify(tables);
        NodeSection.Read(tables);
        TypeSection.ReadLinks(tables);
        DeclLinks.Read(tables);
        DeclSection.LinkViews(tables.Decls);
        var (records, enums, functions, variables) =
            (Roots<RecordDecl>(tables), Roots<EnumDecl>(tables), Roots<FunctionDecl>(tables), Roots<VarDecl>(tables));
        LinkLambdas(tables.Nodes, functions);
        var unit = new ClangUnit(records, enums, functions.RemoveAll(f => f.IsInvalid), variables)
        {
            InvalidFunctions = [.. functions.Where(f => f.IsInvalid)],
            GenericDeclarations = [.. DeclSection.GenericDeclarations(tables.Decls)],
        };
        return new ClangCheckOutput(unit, DiagnosticSection.Read(tables));
    }

    private static void LinkLambdas(IEnumerable<ClangNode> nodes, IEnumerable<FunctionDecl> functions)
    {
        var instances = functions.Where(f => f is { Parent: not null, Body: not null, IsInvalid: false }).ToLookup(f => f.Parent);
        foreach (var lambda in nodes.Where(n => n is { Kind: NodeKind.Lambda, Type: RecordType, Children: [.., null] }))
        {
            lambda.Instances = [.. instances[((RecordType)lambda.Type!).Declaration]];
        }
    }

    private static T[] Texts<T>(ByteReader reader, Func<string, T> convert)
    {
        var items = new T[reader.Int()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = convert(reader.Text());
        }

        return items;
    }

    private static ImmutableArray<T> Roots<T>(AstTables tables)
        where T : ClangDecl
    {
        var items = ImmutableArray.CreateBuilder<T>(tables.Reader.Int());
        for (var i = 0; i < items.Capacity; i++)
        {
            items.Add((T)tables.Decl());
        }

        return items.MoveToImmutable();
    }
}

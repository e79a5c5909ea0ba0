using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Index;

/// <summary>Resolves declarations of the projection headers to metadata. Tables are read and modules opened when first needed;
/// safe for concurrent use.</summary>
internal sealed class ProjectionIndex(ReferenceAssemblies assemblies, ImmutableArray<(string HeaderPath, Lazy<SideTable> Table)> layers)
    : IProjectionIndex
{
    private readonly ConcurrentDictionary<(string File, int Line, int Arity), ProjectedEntity?> _entities = new();
    private readonly ConcurrentDictionary<string, TypeDefinition?> _types = new();
    private readonly Lock _metadata = new();

    /// <inheritdoc/>
    public ProjectedEntity? Find(ClangDecl declaration)
    {
        // Clang declares its own functions where it has read to: at the end of a header.
        if (declaration.Name.StartsWith("__builtin_", StringComparison.Ordinal))
        {
            return null;
        }

        var location = declaration.Location;
        var arity = declaration is RecordDecl record ? record.TemplateArguments.Length : 0;
        foreach (var (headerPath, table) in layers)
        {
            if (location.File == headerPath)
            {
                return _entities.GetOrAdd((headerPath, location.Line, arity), key => Load(table.Value, table.Value.Find(key.Line, key.Arity)));
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public TypeDefinition? FindType(string fullName) => _types.GetOrAdd(fullName, LoadType);

    private TypeDefinition? LoadType(string fullName)
    {
        foreach (var (_, table) in layers)
        {
            if (Load(table.Value, table.Value.FindType(fullName))?.Member is TypeDefinition type && type.FullName == fullName)
            {
                return type;
            }
        }

        return null;
    }

    private ProjectedEntity? Load(SideTable table, SideEntry? entry)
    {
        if (entry is not { } found)
        {
            return null;
        }

        lock (_metadata)
        {
            var module = assemblies.Open(table.Assemblies[found.Assembly]).MainModule;
            var member = (IMemberDefinition)module.LookupToken((int)found.Token);
            return new ProjectedEntity(found.Kind, found.Form, Owner(found.Kind, member));
        }
    }

    /// <summary>Properties and events are entered by an accessor: Cecil looks up no tokens of theirs.</summary>
    private static IMemberDefinition Owner(ProjectedKind kind, IMemberDefinition member) => kind switch
    {
        ProjectedKind.Property or ProjectedKind.Indexer =>
            member.DeclaringType.Properties.First(p => p.GetMethod == member || p.SetMethod == member),
        ProjectedKind.Event => member.DeclaringType.Events.First(e => e.AddMethod == member),
        _ => member,
    };
}

using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on properties and indexers (ECMA-372 §19.5).</summary>
internal static class PropertyRules
{
    /// <summary>Checks one property.</summary>
    public static void Check(RuleContext context, PropertyNode node)
    {
        var property = node.Declaration;
        var hasBrackets = context.Buffer[node.NameToken + 1].Is("[");
        if (Wrong(context, node, hasBrackets) is { } descriptor)
        {
            context.Report(descriptor, property, property.Name);
        }

        CheckAccessors(context, node);
    }

    /// <summary>Checks that names are free: a property has one, and takes those of its accessors.</summary>
    public static void CheckNames(RuleContext context, TypeNode type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in type.Members.OfType<PropertyNode>().Where(p => p.Indexes.IsEmpty).Select(p => p.Declaration))
        {
            if (!names.Add(property.Name))
            {
                context.Report(Descriptors.PropertyNameTaken, property, property.Name);
            }
        }

        foreach (var function in type.Members.OfType<MethodNode>().Select(m => m.Declaration))
        {
            if (function.Name.Length > 4 && function.Name[..4] is "get_" or "set_" && names.Contains(function.Name[4..]))
            {
                context.Report(Descriptors.AccessorNameTaken, function, function.Name, function.Name[4..]);
            }
        }

        CheckIndexOperator(context, type);
    }

    private static DiagnosticDescriptor? Wrong(RuleContext context, PropertyNode node, bool hasBrackets) => node.Declaration switch
    {
        { IsTrivial: true } when hasBrackets => Descriptors.IndexedTrivialProperty,
        { IsDefaultIndexer: true, IsTrivial: true } => Descriptors.TrivialDefaultProperty,
        { IsDefaultIndexer: true, IsIndexed: false } when !hasBrackets => Descriptors.DefaultPropertyNotIndexed,
        { IsDefaultIndexer: true, IsStatic: true } => Descriptors.StaticDefaultProperty,
        { IsIndexed: false } when hasBrackets => Descriptors.EmptyIndexList,
        { IsTrivial: true } when context.Buffer[node.Type.End - 1].Text is "%" or "&" => Descriptors.TrivialReferenceProperty,
        _ when IsQualified(context, node) => Descriptors.QualifiedProperty,
        _ => null,
    };

    // A pointer or handle to something const is not const itself.
    private static bool IsQualified(RuleContext context, PropertyNode node) =>
        context.Buffer[node.Type.Begin].Text is "const" or "volatile"
        && context.Buffer[node.Type.End - 1].Text is not ("*" or "^" or "&" or "%");

    private static void CheckAccessors(RuleContext context, PropertyNode node)
    {
        var accessors = node.Accessors.OfType<MethodNode>().ToList();
        foreach (var accessor in accessors.Where(a => a.Declaration.Accessibility > node.Declaration.Accessibility))
        {
            context.Report(Descriptors.AccessorMoreAccessible, accessor.Declaration, node.Declaration.Name);
        }

        if (accessors.Count == 2 && accessors[0].Declaration.IsStatic != accessors[1].Declaration.IsStatic)
        {
            context.Report(Descriptors.AccessorsDifferInStatic, accessors[1].Declaration, node.Declaration.Name);
        }

        foreach (var accessor in accessors)
        {
            CheckParameters(context, node, accessor);
        }
    }

    private static void CheckParameters(RuleContext context, PropertyNode node, MethodNode accessor)
    {
        var expected = node.Indexes.Length + (accessor.Declaration.Kind == MethodKind.Setter ? 1 : 0);
        if (Count(context, accessor.Parameters) != expected)
        {
            context.Report(Descriptors.AccessorParameters, accessor.Declaration, accessor.Declaration.Name, expected);
        }
    }

    private static int Count(RuleContext context, ParameterListNode parameters) =>
        parameters.Parameters is [{ Length: 1 } only] && context.Buffer[only.Begin].Is("void") ? 0 : parameters.Parameters.Length;

    private static void CheckIndexOperator(RuleContext context, TypeNode type)
    {
        var indexer = type.Members.OfType<PropertyNode>().FirstOrDefault(p => p.Declaration.IsDefaultIndexer);
        if (indexer is not null && type.Members.OfType<MethodNode>().Any(m => m.Declaration.Name == "operator[]"))
        {
            context.Report(Descriptors.IndexerAndOperator, indexer.Declaration, type.Declaration.Name);
        }
    }
}

using System.Globalization;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Finds the declarations of a unit's check text by the numbers they are annotated with. What a template declares
/// exists once in each instantiation; <see cref="Of"/> gives the view of one.</summary>
internal sealed class UnitIndex
{
    private const string AttributePrefix = "bridge:attr:";
    private const string DefinitionPrefix = "bridge:define:";

    private readonly Dictionary<(string Instance, int Id), List<ClangDecl>> _byId = [];
    private readonly Dictionary<int, List<FunctionDecl>> _attributes = [];
    private readonly List<(FunctionDecl Function, DefinitionSyntax Syntax)> _definitions = [];
    private readonly HashSet<ClangDecl> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<RecordDecl>> _instances = [];
    private readonly string _instance = string.Empty;

    /// <summary>Indexes all declarations of <paramref name="unit"/>.</summary>
    public UnitIndex(SourceUnit unit)
    {
        Unit = unit;
        foreach (var declaration in All(unit.Ast))
        {
            Add(declaration);
        }
    }

    private UnitIndex(UnitIndex all, string instance)
    {
        Unit = all.Unit;
        (_byId, _attributes, _instances, _instance) = (all._byId, all._attributes, all._instances, instance);
    }

    /// <summary>The unit.</summary>
    public SourceUnit Unit { get; }

    /// <summary>Whether this is the view of an instantiation.</summary>
    public bool IsInstance => _instance.Length > 0;

    /// <summary>The members whose definition outside of the class has attributes; those of a class template once in each instantiation.</summary>
    public IReadOnlyList<(FunctionDecl Function, DefinitionSyntax Syntax)> Definitions => _definitions;

    /// <summary>The view of an instantiated class.</summary>
    public UnitIndex Of(RecordDecl instance) => new(this, InstanceNames.Of(instance));

    /// <summary>The instantiations of the class template <paramref name="id"/> within this view.</summary>
    public IEnumerable<RecordDecl> Instances(int id) => _instances.TryGetValue(id, out var found)
        ? found.Where(r => (r.Parent is null ? string.Empty : InstanceNames.Around(r.Parent)) == _instance)
        : [];

    /// <summary>Everything annotated with an id; several for an indexer (one <c>operator[]</c> each in class and mixin).</summary>
    public IReadOnlyList<ClangDecl> Find(int id) => _byId.TryGetValue((_instance, id), out var found) ? found : [];

    /// <summary>The declaration of one kind with an id, or null.</summary>
    public T? Find<T>(int id)
        where T : ClangDecl => Find(id).OfType<T>().FirstOrDefault();

    /// <summary>The function that an attribute is checked as, or null. The one of a class template itself stands outside of it.</summary>
    public FunctionDecl? AttributeFunction(int id) => _attributes.TryGetValue(id, out var found)
        ? found.Find(f => InstanceNames.Around(f) == _instance) ?? found[0]
        : null;

    /// <summary>Syntax by id, or null when there is none.</summary>
    public DeclarationSyntax? Syntax(int id) => id >= 0 && id < Unit.Syntax.ById.Length ? Unit.Syntax.ById[id] : null;

    /// <summary>The user's place of a node of the check text.</summary>
    public SourceLocation Place(int offset, SourceLocation otherwise) =>
        offset >= 0 && Unit.Map.Map(offset) is { Line: > 0 } place ? place : otherwise;

    private static IEnumerable<ClangDecl> All(ClangUnit unit) =>
        unit.Records.Concat<ClangDecl>(unit.Enums).Concat(unit.Functions).Concat(unit.GenericDeclarations).Concat(unit.Globals);

    private void Add(ClangDecl declaration)
    {
        if (!_seen.Add(declaration))
        {
            return;
        }

        if (declaration is { SyntaxId: >= 0, Generic: null })
        {
            AddTo(_byId, (InstanceNames.Around(declaration), declaration.SyntaxId), declaration);
            if (declaration is RecordDecl instance && InstanceNames.IsInstance(instance) && !PreludeTypes.HasTypeParameter(instance.TemplateArguments))
            {
                AddTo(_instances, instance.SyntaxId, instance);
            }
        }

        if (declaration is FunctionDecl function)
        {
            AddAttribute(function);
        }
        else if (declaration is RecordDecl record)
        {
            foreach (var member in record.Members.Concat(record.Fields))
            {
                Add(member);
            }
        }
    }

    private static void AddTo<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(item);
    }

    private void AddAttribute(FunctionDecl function)
    {
        foreach (var annotation in function.Annotations)
        {
            if (Number(annotation, AttributePrefix) is { } attribute)
            {
                AddTo(_attributes, attribute, function);
            }
            else if (Number(annotation, DefinitionPrefix) is { } definition)
            {
                _definitions.Add((function, Unit.Syntax.Definitions[definition]));
            }
        }
    }

    private static int? Number(string annotation, string prefix) =>
        annotation.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(annotation.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}

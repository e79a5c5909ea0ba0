using System.Globalization;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Finds the declarations of a unit's check text by the numbers they are annotated with.</summary>
internal sealed class UnitIndex
{
    private const string AttributePrefix = "bridge:attr:";

    private readonly Dictionary<int, List<ClangDecl>> _byId = [];
    private readonly Dictionary<int, FunctionDecl> _attributes = [];
    private readonly HashSet<ClangDecl> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Indexes all declarations of <paramref name="unit"/>.</summary>
    public UnitIndex(SourceUnit unit)
    {
        Unit = unit;
        foreach (var declaration in All(unit.Ast))
        {
            Add(declaration);
        }
    }

    /// <summary>The unit.</summary>
    public SourceUnit Unit { get; }

    /// <summary>Everything annotated with an id; several for an indexer (one <c>operator[]</c> each in class and mixin).</summary>
    public IReadOnlyList<ClangDecl> Find(int id) => _byId.TryGetValue(id, out var found) ? found : [];

    /// <summary>The declaration of one kind with an id, or null.</summary>
    public T? Find<T>(int id)
        where T : ClangDecl => Find(id).OfType<T>().FirstOrDefault();

    /// <summary>The function that an attribute is checked as, or null.</summary>
    public FunctionDecl? AttributeFunction(int id) => _attributes.GetValueOrDefault(id);

    /// <summary>Syntax by id, or null when there is none.</summary>
    public DeclarationSyntax? Syntax(int id) => id >= 0 && id < Unit.Syntax.ById.Length ? Unit.Syntax.ById[id] : null;

    /// <summary>The user's place of a node of the check text.</summary>
    public SourceLocation Place(int offset, SourceLocation otherwise) =>
        offset >= 0 && Unit.Map.Map(offset) is { Line: > 0 } place ? place : otherwise;

    private static IEnumerable<ClangDecl> All(ClangUnit unit) =>
        unit.Records.Concat<ClangDecl>(unit.Enums).Concat(unit.Functions).Concat(unit.Globals);

    private void Add(ClangDecl declaration)
    {
        if (!_seen.Add(declaration))
        {
            return;
        }

        if (declaration.SyntaxId >= 0)
        {
            if (!_byId.TryGetValue(declaration.SyntaxId, out var list))
            {
                _byId.Add(declaration.SyntaxId, list = []);
            }

            list.Add(declaration);
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

    private void AddAttribute(FunctionDecl function)
    {
        foreach (var annotation in function.Annotations)
        {
            if (annotation.StartsWith(AttributePrefix, StringComparison.Ordinal)
                && int.TryParse(annotation.AsSpan(AttributePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                _attributes[id] = function;
            }
        }
    }
}

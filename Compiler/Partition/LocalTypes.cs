using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Types declared inside of functions, lambdas' own among them, that native code of other functions needs: template arguments and
/// results. C++ cannot name them there, so the host of the function tells them by number, and the others ask for the number:
/// <code>
/// static_assert(sizeof(bridge::local&lt;3, closure$5_12&gt;));     using closure$5_12 = bridge::local_type&lt;3&gt;;
/// </code></summary>
public sealed class LocalTypes
{
    private readonly Dictionary<RecordDecl, int> _numbers = [];
    private readonly ClangUnit _unit;

    /// <summary>Numbers the local types of a unit that have to be told.</summary>
    public LocalTypes(ClangUnit unit)
    {
        _unit = unit;
        foreach (var type in unit.Functions.SelectMany(f => ArgumentsOf(f).Concat(In(f.ResultType))))
        {
            _numbers.TryAdd(type, _numbers.Count);
        }
    }

    /// <summary>The number of a type, or null when nothing outside of its function needs it.</summary>
    public int? NumberOf(RecordDecl type) => _numbers.TryGetValue(type, out var number) ? number : null;

    /// <summary>The types that a name of a lambda's type may mean.</summary>
    public IEnumerable<RecordDecl> Named(string name) => _numbers.Keys.Where(t => NameOf(t) == name);

    /// <summary>What a type is called in native code.</summary>
    public static string NameOf(RecordDecl type) => LambdaText.NameTypes(type.Type.Spelling);

    /// <summary>The local types that a function and the classes around it are instantiated with.</summary>
    public IEnumerable<RecordDecl> ArgumentsOf(FunctionDecl function) =>
        function.TemplateArguments.SelectMany(a => In(a.Type)).Concat(ArgumentsOf(function.Parent)).Distinct();

    /// <summary>The local types that a class and the classes around it are instantiated with.</summary>
    public IEnumerable<RecordDecl> ArgumentsOf(RecordDecl? type)
    {
        for (var record = type; record is not null; record = record.Parent)
        {
            foreach (var found in record.TemplateArguments.SelectMany(a => In(a.Type)))
            {
                yield return found;
            }
        }
    }

    private IEnumerable<RecordDecl> In(ClangType? type) => type switch
    {
        PointerType pointer => In(pointer.Pointee),
        ReferenceType reference => In(reference.Referee),
        ArrayType array => In(array.Element),
        RecordType { Declaration: var record } => IsLocal(record) ? [record] : record.TemplateArguments.SelectMany(a => In(a.Type)),
        _ => [],
    };

    private bool IsLocal(RecordDecl record) => record is { Parent: null, IsInCheckText: true }
        && _unit.Functions.Any(f => f.BodyBegin >= 0 && record.Location.Offset > f.BodyBegin && record.Location.Offset < f.DefinitionEnd);
}

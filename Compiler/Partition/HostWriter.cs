using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The scope in which the shims of one function body are compiled: it stands where the body stood, with the
/// blocks of the body that declare something, so that names mean the same.</summary>
public sealed class HostWriter(FunctionDecl? function)
{
    private readonly List<Item> _items = [];
    private readonly HashSet<int> _told = [];
    private readonly SortedDictionary<int, (RecordDecl Type, int Place)> _asked = [];
    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>The function whose body the host replaces; null for initialisers, whose shims stand at the end of the unit.</summary>
    public FunctionDecl? Function { get; } = function;

    /// <summary>The class whose initialisers the host stands for, when they are a template's; else null.</summary>
    public RecordDecl? Instance { get; init; }

    /// <summary>Whether there is native code in it.</summary>
    public bool HasShims { get; private set; }

    /// <summary>The number of its first shim, which no other host has.</summary>
    public int Number => _items.Find(i => i.Shim is not null).Shim!.Id;

    /// <summary>What makes the lambdas that are declared here, by their types.</summary>
    internal Dictionary<RecordDecl, ClosureMaker> Makers { get; } = [];

    /// <summary>Shims and declarations in the order of the body.</summary>
    public IReadOnlyList<Item> Items => _items;

    /// <summary>Numbers of the local types that other hosts learn here.</summary>
    public IReadOnlySet<int> Told => _told;

    /// <summary>Local types of other functions, by number, and where they are needed.</summary>
    public IReadOnlyDictionary<int, (RecordDecl Type, int Place)> Asked => _asked;

    /// <summary>Tells other hosts a type that has just got its name.</summary>
    public void Tell(int number, string name)
    {
        _told.Add(number);
        _items.Add(new Item(null, Telling(number, name), Tells: number));
    }

    /// <summary>The declaration that gives a type a number.</summary>
    internal static string Telling(int number, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"static_assert(sizeof(bridge::local<{number}, {name}>));");

    /// <summary>Names a type that another host tells.</summary>
    public void Ask(int number, RecordDecl type, int place) => _asked.TryAdd(number, (type, place));

    /// <summary>Whether this host asks for what another one at the end of the unit tells there.</summary>
    public bool IsToldBy(HostWriter other) => _asked.Keys.Any(a => other._told.Contains(a) && !other.Early.Told.Contains(a));

    /// <summary>What stands at the function's place when the host has to stand at the end of the unit.</summary>
    internal EarlyPart Early => EarlyPart.Of(this);

    /// <summary>Names the type of a lambda that is the value of a variable outside of functions.</summary>
    public void Name(RecordDecl type, VarDecl variable) => _named.Add(LambdaText.NameAs(type.Type, $"auto(::{variable.QualifiedName})"));

    /// <summary>The names of all types that other hosts and variables tell.</summary>
    public IEnumerable<string> AskedNames => _asked.Select(a => string.Create(
        CultureInfo.InvariantCulture, $"using {LocalTypes.NameOf(a.Value.Type)} = bridge::local_type<{a.Key}>;")).Concat(_named);

    /// <summary>Adds a shim.</summary>
    public void Add(Shim shim)
    {
        HasShims = true;
        _items.Add(new Item(shim, string.Empty));
    }

    /// <summary>Adds a local declaration other than a variable, as written.</summary>
    public void AddDeclaration(string text) => _items.Add(new Item(null, text));

    /// <summary>Adds a declaration whose text is not known yet, but what it declares.</summary>
    /// <returns>What <see cref="Complete"/> takes.</returns>
    public int Announce(string text)
    {
        AddDeclaration(text);
        return _items.Count - 1;
    }

    /// <summary>Writes the declaration of a lambda's type that was announced.</summary>
    public void Complete(int index, ClangType closure, string text) => _items[index] = new Item(null, text, Closure: closure);

    /// <summary>Gives the names of template parameters the meaning that they have in an instantiation, until <see cref="CloseFrame"/>.</summary>
    public void AddFrame(TemplateFrame? frame)
    {
        if (frame is not null)
        {
            AddDeclaration(ShimUnitWriter.Open(frame));
        }
    }

    /// <summary>Ends what <see cref="AddFrame"/> began.</summary>
    public void CloseFrame(TemplateFrame? frame)
    {
        if (frame is not null)
        {
            AddDeclaration(ShimUnitWriter.Close(frame));
        }
    }

    /// <summary>The lambdas' types in the text that have no name here.</summary>
    public IEnumerable<string> UnnamedTypesOf(string text) => LambdaText.TypesIn(text).Where(type =>
        !_items.Select(i => i.Text).Concat(AskedNames).Any(t => t.Contains($"using {type} ", StringComparison.Ordinal)));

    /// <summary>Begins a block.</summary>
    public void Open() => _items.Add(new Item(null, "{"));

    /// <summary>Ends the block; one that holds nothing is left out.</summary>
    public void Close()
    {
        if (_items[^1] is { Shim: null, Text: "{" })
        {
            _items.RemoveAt(_items.Count - 1);
        }
        else
        {
            _items.Add(new Item(null, "}"));
        }
    }

    /// <summary>A shim, or text, which may declare a lambda's type or give a type a number.</summary>
    public readonly record struct Item(Shim? Shim, string Text, ClangType? Closure = null, int? Tells = null);
}

using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The scope in which the shims of one function body are compiled: it stands where the body stood, with the
/// blocks of the body that declare something, so that names mean the same.</summary>
public sealed class HostWriter(FunctionDecl? function)
{
    private readonly List<Item> _items = [];

    /// <summary>The function whose body the host replaces; null for initialisers, whose shims stand at the end of the unit.</summary>
    public FunctionDecl? Function { get; } = function;

    /// <summary>The class whose initialisers the host stands for, when they are a template's; else null.</summary>
    public RecordDecl? Instance { get; init; }

    /// <summary>Whether there is native code in it.</summary>
    public bool HasShims { get; private set; }

    /// <summary>The number of its first shim, which no other host has.</summary>
    public int Number => _items.Find(i => i.Shim is not null).Shim!.Id;

    /// <summary>Shims and declarations in the order of the body.</summary>
    public IReadOnlyList<Item> Items => _items;

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

    /// <summary>Writes a declaration that was announced.</summary>
    public void Complete(int index, string text) => _items[index] = new Item(null, text);

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

    /// <summary>Whether every lambda's type that stands in the text has its name here.</summary>
    public bool NamesTypesOf(string text) => LambdaText.TypesIn(text).All(type => _items.Exists(i => i.Text.Contains($"using {type} ", StringComparison.Ordinal)));

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

    /// <summary>A shim, or text.</summary>
    public readonly record struct Item(Shim? Shim, string Text);
}

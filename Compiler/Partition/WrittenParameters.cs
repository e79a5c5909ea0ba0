using System.Globalization;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The parameters of a function as they are written. A pack is one of them; an instantiation has a parameter for each element, all of
/// one name.</summary>
/// <param name="Text">The check text.</param>
/// <param name="Ranges">Where each stands.</param>
internal sealed record WrittenParameters(string Text, IReadOnlyList<Range> Ranges)
{
    /// <summary>The parameters behind an opening parenthesis; <c>()</c> has none.</summary>
    public static WrittenParameters Behind(string text, int open)
    {
        var ranges = ParameterList.Split(text, open + 1);
        return new WrittenParameters(text, ranges.Count == 1 && text[ranges[0]].Trim() is "" or "void" ? [] : ranges);
    }

    /// <summary>How many there are.</summary>
    public int Count => Ranges.Count;

    /// <summary>The text of one.</summary>
    public string this[int index] => Text[Ranges[index]];

    /// <summary>The index of the pack, which is the last, or -1.</summary>
    public int Pack => Count > 0 && this[Count - 1].Contains("...", StringComparison.Ordinal) ? Count - 1 : -1;

    /// <summary>Whether an instantiation's parameter is an element of the pack.</summary>
    public bool IsElement(VarDecl parameter) => Pack >= 0 && parameter.ParameterIndex >= Pack;

    /// <summary>The offset behind a parameter without its default argument.</summary>
    public int EndOf(int index) => Ranges[index].Start.Value + this[index].Split('=')[0].TrimEnd().Length;

    /// <summary>What a parameter is called, or <c>unnamed$1</c>.</summary>
    public string NameOf(int index, FunctionDecl instance) =>
        index == Pack ? ElementName() ?? Unnamed(index)
        : instance.Parameters[index].Name is { Length: > 0 } name ? name
        : Unnamed(index);

    /// <summary>Whether a parameter has no name in the text.</summary>
    public bool IsUnnamed(int index, FunctionDecl instance) => NameOf(index, instance) == Unnamed(index);

    private string? ElementName() => this[Pack].Split("...")[^1].Trim() is { Length: > 0 } name ? name : null;

    private static string Unnamed(int index) => string.Create(CultureInfo.InvariantCulture, $"unnamed${index}");
}

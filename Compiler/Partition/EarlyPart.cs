using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Partition;

/// <summary>The beginning of a host that has to stand at the end of the unit, behind an instantiation that needs a type of it in turn: lambdas
/// that are made before anything of the instantiation is named. It stands at the function's place; at the end their makers are asked for:
/// <code>
/// static constexpr auto make$5_12 = …;   →   static constexpr bridge::local_type&lt;-9&gt; make$5_12{};
/// </code></summary>
/// <param name="Items">The beginning of the host.</param>
/// <param name="Base">What tells its own numbers from those of other hosts.</param>
internal sealed partial record EarlyPart(ImmutableArray<HostWriter.Item> Items, int Base)
{
    /// <summary>The beginning of a host; empty where nothing of it is told, or a type with a name would be declared twice.</summary>
    public static EarlyPart Of(HostWriter host)
    {
        var asked = host.Asked.Values.Select(a => LocalTypes.NameOf(a.Type)).ToHashSet(StringComparer.Ordinal);
        var items = host.Items.TakeWhile(i => i.Shim is not null || !Named(i.Text).Any(asked.Contains)).Where(i => i.Shim is null).ToImmutableArray();
        return host.Function is { Frame: null } && host.HasShims && items.Any(i => i.Tells is not null) && items.All(CanRepeat)
            ? new EarlyPart(items, -host.Number * 1000)
            : new EarlyPart([], 0);
    }

    /// <summary>Numbers of the local types that are told here.</summary>
    public IReadOnlySet<int> Told => Items.Select(i => i.Tells).OfType<int>().ToHashSet();

    /// <summary>The text at the function's place, which closes the blocks that it opens.</summary>
    public IEnumerable<string> Texts => Items.Select((item, i) => item.Closure is null ? item.Text : $"{item.Text} {Tell(item, i)}")
        .Concat(Enumerable.Repeat("}", Math.Max(Items.Count(i => i.Text == "{") - Items.Count(i => i.Text == "}"), 0)));

    /// <summary>The host's items at the end of the unit.</summary>
    public IEnumerable<HostWriter.Item> Late(HostWriter host) => host.Items.Select(item => Items.IndexOf(item) switch
    {
        >= 0 and var i when item.Closure is not null => new HostWriter.Item(null, Ask(item, i)),
        >= 0 when item.Tells is not null => new HostWriter.Item(null, string.Empty),
        _ => item,
    });

    private string Tell(HostWriter.Item item, int index) =>
        $"{HostWriter.Telling(NumberOf(index), LambdaText.NameTypes(item.Closure!.Spelling))} {HostWriter.Telling(NumberOf(index) - 1, $"decltype({LambdaText.MakerOf(item.Closure)})")}";

    private string Ask(HostWriter.Item item, int index) => string.Create(
        CultureInfo.InvariantCulture,
        $"using {LambdaText.NameTypes(item.Closure!.Spelling)} = bridge::local_type<{NumberOf(index)}>; static constexpr bridge::local_type<{NumberOf(index) - 1}> {LambdaText.MakerOf(item.Closure)}{{}};");

    private int NumberOf(int index) => Base - (2 * index) - 1;

    private static bool CanRepeat(HostWriter.Item item) => item.Closure is not null || item.Tells is not null || item.Text is "{" or "}"
        || item.Text.StartsWith("using ", StringComparison.Ordinal) || item.Text.StartsWith("constexpr ", StringComparison.Ordinal);

    private static IEnumerable<string> Named(string text) => ClosureName().Matches(LambdaText.NameTypes(text)).Select(m => m.Value);

    [GeneratedRegex(@"closure\$\d+_\d+(?:_\d+)?")]
    private static partial Regex ClosureName();
}

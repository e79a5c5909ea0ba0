using System.Reflection;
using System.Xml.Linq;

namespace Pulse.Interop.Tests;

/// <summary>What the assembly shows to other .NET languages.</summary>
internal sealed class PublicSurfaceTests
{
    private static readonly Assembly Wrapper = typeof(Store).Assembly;

    [Test]
    public void PublicTypesAreThese() => Assert.That(
        Wrapper.GetExportedTypes().Select(type => type.FullName),
        Is.EquivalentTo(new[]
        {
            "Pulse.AggregationWindow", "Pulse.Aggregator", "Pulse.Alert", "Pulse.AlertCondition", "Pulse.AlertEventArgs",
            "Pulse.CompactionReport", "Pulse.CorruptionException", "Pulse.Damage", "Pulse.OpenMode",
            "Pulse.PulseException", "Pulse.Query", "Pulse.QueryException", "Pulse.QueryPoint", "Pulse.QueryResult",
            "Pulse.QueryRow", "Pulse.RecoveryReport", "Pulse.Sample", "Pulse.Series", "Pulse.SeriesKey",
            "Pulse.SeriesSnapshot", "Pulse.Store", "Pulse.StoreOptions", "Pulse.StoreStatistics", "Pulse.UnixTime",
        }));

    [Test]
    public void ClassesHaveTheRightShape() => Assert.Multiple(() =>
    {
        Assert.That(typeof(Store).IsSealed, Is.True);
        Assert.That(typeof(UnixTime).IsAbstract && typeof(UnixTime).IsSealed, Is.True);
        Assert.That(typeof(Aggregator).IsAbstract, Is.True);
        Assert.That(typeof(Sample).IsValueType && typeof(Sample).IsLayoutSequential, Is.True);
        Assert.That(typeof(IDisposable).IsAssignableFrom(typeof(Store)), Is.True);
        Assert.That(typeof(IReadOnlyList<Sample>).IsAssignableFrom(typeof(SeriesSnapshot)), Is.True);
        Assert.That(typeof(IEnumerable<Series>).IsAssignableFrom(typeof(Store)), Is.True);
        Assert.That(Enum.GetNames<OpenMode>(), Is.EqualTo(new[] { "ReadWrite", "ReadOnly", "Salvage" }));
        Assert.That(typeof(Store).GetDefaultMembers().OfType<PropertyInfo>().Single().GetIndexParameters(), Has.Length.EqualTo(1));
        Assert.That(typeof(Alert).GetEvent("Raised")!.EventHandlerType, Is.EqualTo(typeof(EventHandler<AlertEventArgs>)));
        Assert.That(typeof(Store).GetConstructors(), Has.Length.EqualTo(2));
    });

    [Test]
    [Platform("Linux", Reason = "Visual Studio leaves the comments beside the project, not beside the assembly.")]
    public void EverythingPublicIsDocumented()
    {
        string path = Path.ChangeExtension(Wrapper.Location, ".xml");
        Assert.That(path, Does.Exist);
        HashSet<string> documented = [.. XDocument.Load(path).Descendants("member").Select(member => NameOnly((string)member.Attribute("name")!))];
        Assert.That(Wrapper.GetExportedTypes().SelectMany(PublicNames).Where(name => !documented.Contains(name)), Is.Empty);
    }

    // Without parameter types: overloads share a name.
    private static string NameOnly(string id) => id.Split('(')[0];

    private static IEnumerable<string> PublicNames(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetMembers(Own).Where(IsWritten).Select(member => $"{Kind(member)}:{type.FullName}.{Name(member)}").Append($"T:{type.FullName}");
    }

    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName,
        FieldInfo field => !field.IsSpecialName,
        _ => true,
    };

    private static char Kind(MemberInfo member) => member switch
    {
        PropertyInfo => 'P',
        EventInfo => 'E',
        FieldInfo => 'F',
        _ => 'M',
    };

    private static string Name(MemberInfo member) => member is ConstructorInfo ? "#ctor" : member.Name;
}

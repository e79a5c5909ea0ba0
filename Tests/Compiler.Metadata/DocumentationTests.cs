using Bridge.Compiler.Emit.Metadata.Documentation;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>The XML documentation file.</summary>
public sealed class DocumentationTests
{
    [Test]
    public void MembersHaveTheIdentifiersOtherToolsLookFor()
    {
        var ids = Members(documentation: _ => "<summary>x</summary>").Select(m => m.Id).ToList();
        Assert.That(ids, Has.None.Contains(".get_"));
        Assert.That(ids, Is.SupersetOf(new[]
        {
            "T:My.Circle", "T:My.Circle.Inner", "M:My.Circle.Area", "P:My.Circle.Radius", "P:My.Circle.Item(System.String)",
            "E:My.Circle.Changed", "F:My.Circle.Limit", "M:My.Point.#ctor(System.Int32)",
            "M:My.Point.op_Addition(My.Point,My.Point)", "M:My.Shape.Swap(System.Int32@)", "M:My.Shape.Sum(System.Int32[])",
            "M:My.Shape.Later(System.Action{System.Int32,System.String},System.Action)",
        }));
    }

    [Test]
    public void PlainTextIsASummaryAndReferencesAreResolved()
    {
        var members = Members(name => name switch
        {
            "Area" => "Just text.",
            "ToString" => "<summary>See <see cref=\"Radius\"/>, <see cref=\"My::Point\"/>, <see cref=\"Exception\"/>, <see cref=\"System::Collections::Generic::List{T}\"/>, <see cref=\"Nowhere\"/>.</summary>",
            _ => null,
        }).ToDictionary(m => m.Id, m => m.Text);
        Assert.Multiple(() =>
        {
            Assert.That(members["M:My.Circle.Area"], Does.Contain("<summary>Just text.</summary>"));
            Assert.That(members["M:My.Circle.ToString"], Does.Contain("P:My.Circle.Radius")
                .And.Contain("T:My.Point").And.Contain("T:System.Exception").And.Contain("!:Nowhere")
                .And.Contain("T:System.Collections.Generic.List`1"));
        });
    }

    [Test]
    public void BadXmlIsAWarningNotAFailure()
    {
        var emitted = Declare(name => name == "Circle" ? "<summary>open" : null);
        var writer = Writer(emitted);
        Assert.Multiple(() =>
        {
            Assert.That(writer.Render(), Does.Contain("T:My.Circle"));
            Assert.That(emitted.Codes, Is.EqualTo(["C4635"]));
        });
    }

    private static IEnumerable<(string Id, string Text)> Members(Func<string, string?> documentation) =>
        System.Xml.Linq.XDocument.Parse(Writer(Declare(documentation)).Render())
            .Descendants("member").Select(m => (m.Attribute("name")!.Value, m.ToString()));

    private static Emitted Declare(Func<string, string?> documentation) =>
        Emitted.Declare((Texts.Shapes, Texts.ShapesSyntax().Documented(documentation)));

    private static XmlDocumentationWriter Writer(Emitted emitted) =>
        new(emitted.Definition.MainModule, FrameworkProjection.Loaded.Index, emitted.Symbols, emitted.Diagnostics);
}

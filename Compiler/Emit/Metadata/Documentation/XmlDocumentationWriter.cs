using System.Text;
using System.Xml.Linq;
using System.Xml;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Documentation;

/// <summary>Writes the documentation comments of an assembly as an XML documentation file, members in ordinal order.</summary>
public sealed class XmlDocumentationWriter
{
    private readonly SourceSymbols _symbols;
    private readonly DiagnosticBag _diagnostics;
    private readonly ModuleDefinition _module;
    private readonly DocumentationReferences _references;

    /// <summary>Creates a writer for the finished declarations of <paramref name="module"/>.</summary>
    public XmlDocumentationWriter(
        ModuleDefinition module, IProjectionIndex index, SourceSymbols symbols, DiagnosticBag diagnostics)
    {
        _module = module;
        _symbols = symbols;
        _diagnostics = diagnostics;
        _references = new DocumentationReferences(module, index);
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path) => File.WriteAllText(path, Render());

    /// <summary>The content of the file.</summary>
    public string Render()
    {
        var members = new SortedDictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var (member, syntax) in _symbols.Written)
        {
            if (syntax.Documentation is { } text && !IsAccessor(syntax))
            {
                var id = DocumentationIds.Of(member);
                members.TryAdd(id, Member(id, text, member, syntax));
            }
        }

        var document = new XDocument(
            new XElement(
                "doc",
                new XElement("assembly", new XElement("name", _module.Assembly.Name.Name)),
                new XElement("members", members.Values)));
        return $"<?xml version=\"1.0\"?>\n{document.ToString().ReplaceLineEndings("\n")}\n";
    }

    // Properties and events are documented as such.
    private static bool IsAccessor(DeclarationSyntax syntax) => syntax is MethodDeclarationSyntax
    {
        Kind: MethodKind.Getter or MethodKind.Setter or MethodKind.Adder or MethodKind.Remover or MethodKind.Raiser,
    };

    private XElement Member(string id, string text, IMemberDefinition member, DeclarationSyntax syntax)
    {
        var element = new XElement("member", new XAttribute("name", id), Content(text, syntax));
        foreach (var mistake in IncludedDocumentation.Expand(element, Path.GetDirectoryName(syntax.Location.Path) ?? string.Empty))
        {
            _diagnostics.Report(Descriptors.DiscardedInclude, syntax.Location, syntax.Name, mistake);
        }

        foreach (var reference in element.Descendants().Attributes("cref"))
        {
            Resolve(reference, member as TypeDefinition ?? member.DeclaringType, syntax);
        }

        return element;
    }

    private void Resolve(XAttribute reference, TypeDefinition scope, DeclarationSyntax syntax)
    {
        var written = reference.Value;
        if (string.IsNullOrWhiteSpace(written))
        {
            _diagnostics.Report(Descriptors.EmptyReference, syntax.Location, syntax.Name, reference.Name.LocalName);
            return;
        }

        var (id, isAmbiguous) = _references.Resolve(written, scope);
        reference.Value = id;
        if (isAmbiguous)
        {
            _diagnostics.Report(Descriptors.AmbiguousReference, syntax.Location, written);
        }
        else if (id.StartsWith("!:", StringComparison.Ordinal))
        {
            _diagnostics.Report(Descriptors.UnknownReference, syntax.Location, syntax.Name, written);
        }
    }

    private object Content(string text, DeclarationSyntax syntax)
    {
        try
        {
            var parsed = XElement.Parse($"<member>{text.ReplaceLineEndings("\n")}</member>", LoadOptions.PreserveWhitespace);
            return parsed.HasElements ? parsed.Nodes() : new XElement("summary", new XText(Trimmed(text)));
        }
        catch (XmlException error)
        {
            _diagnostics.Report(Descriptors.BadlyFormedDocumentation, syntax.Location, syntax.Name, error.Message);
            return new XComment(" Badly formed XML comment ignored ");
        }
    }

    private static string Trimmed(string text)
    {
        var result = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            result.Append(result.Length > 0 ? "\n" : string.Empty).Append(line.Trim());
        }

        return result.ToString().Trim();
    }
}

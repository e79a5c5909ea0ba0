using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Bridge.Compiler.Emit.Metadata.Documentation;

/// <summary>Replaces <c>&lt;include file='F' path='XPATH'/&gt;</c> by what the path selects in another file (ECMA-372 annex on documentation
/// comments). Files are looked for beside the source.</summary>
internal static class IncludedDocumentation
{
    /// <summary>Expands all elements of the kind below <paramref name="element"/>.</summary>
    /// <returns>Why some were discarded.</returns>
    public static IReadOnlyList<string> Expand(XElement element, string folder)
    {
        var mistakes = new List<string>();
        foreach (var include in element.Descendants("include").ToList())
        {
            try
            {
                include.ReplaceWith(Select(include, folder));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException or XPathException or FormatException)
            {
                mistakes.Add(exception.Message);
                include.Remove();
            }
        }

        return mistakes;
    }

    private static List<XNode> Select(XElement include, string folder)
    {
        var document = XDocument.Load(Path.Combine(folder, Required(include, "file").Replace('\\', '/')), LoadOptions.PreserveWhitespace);
        return document.XPathEvaluate(Required(include, "path")) is IEnumerable<object> found ? [.. found.OfType<XNode>()] : [];
    }

    private static string Required(XElement include, string name) => include.Attribute(name) is { Value.Length: > 0 } attribute
        ? attribute.Value
        : throw new FormatException($"the attribute '{name}' is missing");
}

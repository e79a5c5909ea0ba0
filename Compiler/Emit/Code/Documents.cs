using System.Security.Cryptography;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

/// <summary>The source documents of a portable PDB, one per file, with their SHA-256.</summary>
internal sealed class Documents
{
    private static readonly Guid _cppLanguage = new("3a12d0b7-c26c-11d0-b442-00a0244a1dd2");
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);

    /// <summary>The document of a file.</summary>
    public Document Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (!_documents.TryGetValue(full, out var document))
        {
            document = new Document(full)
            {
                LanguageGuid = _cppLanguage,
                HashAlgorithm = DocumentHashAlgorithm.SHA256,
                Hash = File.Exists(full) ? SHA256.HashData(File.ReadAllBytes(full)) : [],
            };
            _documents.Add(full, document);
        }

        return document;
    }
}

using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Writes portable PDBs which the assembly names by file name alone: equal sources give equal bytes in every folder.</summary>
internal sealed class SymbolWriterProvider : ISymbolWriterProvider
{
    private readonly PortablePdbWriterProvider _inner = new();

    /// <inheritdoc/>
    public ISymbolWriter GetSymbolWriter(ModuleDefinition module, string fileName) =>
        new Writer(_inner.GetSymbolWriter(module, fileName));

    /// <inheritdoc/>
    public ISymbolWriter GetSymbolWriter(ModuleDefinition module, Stream symbolStream) =>
        new Writer(_inner.GetSymbolWriter(module, symbolStream));

    private sealed class Writer(ISymbolWriter inner) : ISymbolWriter
    {
        public ISymbolReaderProvider GetReaderProvider() => inner.GetReaderProvider();

        public ImageDebugHeader GetDebugHeader() => new([.. inner.GetDebugHeader().Entries.Select(WithoutFolder)]);

        public void Write(MethodDebugInformation info) => inner.Write(info);

        public void Write(ICustomDebugInformationProvider provider) => inner.Write(provider);

        public void Write() => inner.Write();

        public void Dispose() => inner.Dispose();

        // A CodeView entry: "RSDS", 16 bytes of id, 4 bytes of age, the path as zero-terminated UTF-8.
        private static ImageDebugHeaderEntry WithoutFolder(ImageDebugHeaderEntry entry)
        {
            const int pathOffset = 24;
            if (entry.Directory.Type != ImageDebugType.CodeView)
            {
                return entry;
            }

            var path = Encoding.UTF8.GetString(entry.Data.AsSpan(pathOffset)).TrimEnd('\0');
            byte[] data = [.. entry.Data[..pathOffset], .. Encoding.UTF8.GetBytes(Path.GetFileName(path)), 0];
            var directory = entry.Directory;
            directory.SizeOfData = data.Length;
            return new ImageDebugHeaderEntry(directory, data);
        }
    }
}

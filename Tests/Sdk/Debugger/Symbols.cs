using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Bridge.Sdk.Tests.Debugger;

/// <summary>What a debugger reads of an assembly and the portable PDB beside it.</summary>
internal sealed class Symbols : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _metadata;
    private readonly MetadataReader _reader;

    /// <summary>Opens both.</summary>
    public Symbols(string assembly)
    {
        _file = new PEReader(File.OpenRead(assembly));
        _metadata = _file.GetMetadataReader();
        _provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        _reader = _provider.GetMetadataReader();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _provider.Dispose();
        _file.Dispose();
    }

    /// <summary>Where a line of a source begins in IL.</summary>
    public (int Token, int Offset) Find(string source, int line) =>
        (from method in _reader.MethodDebugInformation
         from point in _reader.GetMethodDebugInformation(method).GetSequencePoints()
         where !point.IsHidden && point.StartLine == line && Path.GetFileName(NameOf(point.Document)) == source
         select (MetadataTokens.GetToken(method.ToDefinitionHandle()), point.Offset)).First();

    /// <summary>The method and the line of an offset.</summary>
    public string Describe(int token, int offset)
    {
        SequencePoint point = Points(token).Last(p => !p.IsHidden && p.Offset <= offset);
        return $"{_metadata.GetString(Method(token).Name)} {Path.GetFileName(NameOf(point.Document))}:{point.StartLine}";
    }

    /// <summary>The instructions of the line that an offset belongs to.</summary>
    public (uint Start, uint End) RangeOf(int token, int offset)
    {
        SequencePoint[] points = [.. Points(token)];
        int start = points.Where(p => p.Offset <= offset).Max(p => p.Offset);
        int end = points.Select(p => p.Offset).Where(o => o > offset).DefaultIfEmpty(CodeSize(token)).Min();
        return ((uint)start, (uint)end);
    }

    /// <summary>The index of a local variable that lives at an offset.</summary>
    public int Local(int token, int offset, string name) =>
        (from scope in _reader.GetLocalScopes(Handle(token)).Select(_reader.GetLocalScope)
         where scope.StartOffset <= offset && offset < scope.EndOffset
         from variable in scope.GetLocalVariables().Select(_reader.GetLocalVariable)
         where _reader.GetString(variable.Name) == name
         select variable.Index).Single();

    /// <summary>The index of a parameter, counted with <c>this</c>.</summary>
    public int Argument(int token, string name)
    {
        MethodDefinition method = Method(token);
        int number = method.GetParameters().Select(_metadata.GetParameter).Single(p => _metadata.GetString(p.Name) == name).SequenceNumber;
        return (method.Attributes & System.Reflection.MethodAttributes.Static) != 0 ? number - 1 : number;
    }

    private static MethodDefinitionHandle Handle(int token) => (MethodDefinitionHandle)MetadataTokens.EntityHandle(token);

    private MethodDefinition Method(int token) => _metadata.GetMethodDefinition(Handle(token));

    private int CodeSize(int token) => _file.GetMethodBody(Method(token).RelativeVirtualAddress).GetILReader().Length;

    private SequencePointCollection Points(int token) => _reader.GetMethodDebugInformation(Handle(token)).GetSequencePoints();

    private string NameOf(DocumentHandle document) => _reader.GetString(_reader.GetDocument(document).Name);
}

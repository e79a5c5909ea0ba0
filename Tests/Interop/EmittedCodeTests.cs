using System.Reflection.Metadata;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.Disassembler;
using ICSharpCode.Decompiler.Metadata;

namespace Pulse.Interop.Tests;

/// <summary>Reads the wrapper's assembly: managed bodies are IL, native expressions are calls of shims.</summary>
[Platform("Linux")]
internal sealed class EmittedCodeTests
{
    private static readonly string Location = typeof(Store).Assembly.Location;

    private static string Disassemble(string type, string method)
    {
        using var file = new PEFile(Location);
        var output = new PlainTextOutput();
        var disassembler = new ReflectionDisassembler(output, CancellationToken.None);
        MetadataReader metadata = file.Metadata;
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            MethodDefinition definition = metadata.GetMethodDefinition(handle);
            TypeDefinition owner = metadata.GetTypeDefinition(definition.GetDeclaringType());
            if (metadata.GetString(owner.Name) == type && metadata.GetString(definition.Name) == method)
                disassembler.DisassembleMethod(file, handle);
        }

        return output.ToString();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [Test]
    public void ManagedBodyIsPlainIL()
    {
        string il = Disassemble(nameof(Sample), nameof(Sample.ToString));
        Assert.Multiple(() =>
        {
            Assert.That(il, Does.Contain("call string [System.Runtime]System.String::Format"));
            Assert.That(il, Does.Contain("box [System.Runtime]System.DateTimeOffset").Or.Contain("box valuetype [System.Runtime]System.DateTimeOffset"));
            Assert.That(il, Does.Not.Contain("calli"));
        });
    }

    [Test]
    public void InterlockedCallsStayManaged()
    {
        string il = Disassemble("owner_base", "TryHold");
        Assert.Multiple(() =>
        {
            Assert.That(il, Does.Contain("System.Threading.Interlocked::Add(int32&, int32)"));
            Assert.That(il, Does.Not.Contain("calli"));
        });
    }

    [Test]
    public void NativeCallIsOneGuardedShim()
    {
        string il = Disassemble(nameof(Store), nameof(Store.Flush));
        Assert.Multiple(() =>
        {
            Assert.That(Count(il[..il.IndexOf("leave", StringComparison.Ordinal)], "calli"), Is.EqualTo(1), "the way without an exception");
            Assert.That(il, Does.Contain("NativeException::Take"));
            Assert.That(il, Does.Contain("filter"), "the native handler");
            Assert.That(il, Does.Contain("finally"));
        });
    }

    [Test]
    public void WrapperDeclaresNoPInvokeOfItsOwn()
    {
        using var file = new PEFile(Location);
        MetadataReader metadata = file.Metadata;
        IEnumerable<string> owners = metadata.MethodDefinitions
            .Select(metadata.GetMethodDefinition)
            .Where(method => method.Attributes.HasFlag(System.Reflection.MethodAttributes.PinvokeImpl))
            .Select(method => metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Namespace));
        Assert.That(owners, Has.None.EqualTo("Pulse"));
    }
}

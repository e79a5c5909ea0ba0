using Bridge.Compiler.Emit.Metadata;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>Equal sources give equal bytes, wherever they are written.</summary>
public sealed class DeterminismTests
{
    [Test]
    public void AssembliesInTwoFoldersAreEqual()
    {
        var first = Write();
        var second = Write();
        Assert.That(second, Is.EqualTo(first));
    }

    private static (string Assembly, string Symbols) Write()
    {
        var emitted = Emitted.Declare((Texts.Shapes, Texts.ShapesSyntax()));
        emitted.FillBodies();
        var folder = Directory.CreateTempSubdirectory("bridge-metadata");
        try
        {
            var path = Path.Combine(folder.FullName, "Emitted.dll");
            ModuleFactory.Write(emitted.Definition, path);
            return (Convert.ToHexString(File.ReadAllBytes(path)), Convert.ToHexString(File.ReadAllBytes(Path.ChangeExtension(path, ".pdb"))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

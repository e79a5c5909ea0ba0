using System.Runtime.InteropServices;

namespace Bridge.Runtime.Tests;

/// <summary>Each assembly's native library contains a runtime of its own; exceptions pass between them.</summary>
[TestFixture]
public sealed unsafe class TwoAssembliesTests
{
    private static readonly nint* Other = ShimTable.Load(typeof(TwoAssembliesTests).TypeHandle, "Other", 4, null);

    [TestCase(0)]
    [TestCase(1)]
    public void Another_assembly_catches_by_its_own_types(int shim)
    {
        nint address = 0;
        var type = ((delegate* unmanaged<nint>)Other[shim])();
        Assert.That(NativeException.Match(Fixture.Catch(Thrown.Derived), type, ref address), Is.True);
        Assert.That(NativeException.Match(Fixture.Catch(Thrown.Int), type, ref address), Is.False);
    }

    [Test]
    public void Another_assembly_uses_the_object()
    {
        var e = Fixture.Catch(Thrown.Derived);
        nint address = 0;
        NativeException.Match(e, ((delegate* unmanaged<nint>)Other[1])(), ref address);
        Assert.That(((delegate* unmanaged<nint, int>)Other[2])(address), Is.EqualTo(21));
        GC.KeepAlive(e);
    }

    [Test]
    public void Another_assembly_throws_it_again()
    {
        var first = Fixture.Catch(Thrown.Derived);
        var second = Assert.Throws<NativeException>(() => Rethrow(first))!;
        Assert.That(second.Message, Is.EqualTo(first.Message));
        Assert.That(second.NativeStackTrace, Does.StartWith("   at fixture::raise"));
        NativeException.ReleaseAfterCatch(first);
        NativeException.ReleaseAfterCatch(second);
    }

    /// <summary>Each thread has room for a few hundred bytes of the thread-local variables of libraries that are loaded later.</summary>
    [Test]
    public void Many_assemblies_have_room_beside_each_other()
    {
        var folder = Directory.CreateTempSubdirectory("bridge-many-");
        try
        {
            var original = Path.Combine(AppContext.BaseDirectory, "libOther.native.so");
            for (var i = 0; i < 16; i++)
            {
                var copy = Path.Combine(folder.FullName, $"lib{i}.so");
                File.Copy(original, copy);
                Assert.That(NativeLibrary.TryLoad(copy, out _), Is.True, copy);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Rethrow(NativeException caught)
    {
        nint pending = 0;
        ((delegate* unmanaged<nint, nint*, void>)Other[3])(NativeException.RecordOf(caught), &pending);
        throw NativeException.Take(ref pending);
    }
}

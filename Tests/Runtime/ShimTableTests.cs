namespace Bridge.Runtime.Tests;

[TestFixture]
public sealed unsafe class ShimTableTests
{
    [Test]
    public void Ids_index_the_table() =>
        Assert.That(((delegate* unmanaged<int, int, nint*, int>)Fixture.Address(Shim.RaiseDeep))(0, 1, null), Is.EqualTo(2));

    [Test]
    public void A_missing_library_is_named() =>
        Assert.That(() => Load("Nowhere", 1), Throws.TypeOf<DllNotFoundException>()
            .With.Message.Contains("libNowhere.native.so").And.Message.Contains("Bridge.Runtime.Tests"));

    [Test]
    public void A_missing_dependency_is_named() =>
        Assert.That(() => Load("Needy", 0), Throws.TypeOf<DllNotFoundException>().With.Message.Contains("libabsent.so"));

    [Test]
    public void A_library_of_another_build_is_refused() =>
        Assert.That(() => Load("Bridge.Runtime.Tests", 3), Throws.TypeOf<BadImageFormatException>()
            .With.Message.Contains($"{(int)Shim.Count} functions, 3 expected"));

    [Test]
    public void A_library_with_ambiguous_ids_is_refused() =>
        Assert.That(() => Load("Duplicate", 2), Throws.TypeOf<BadImageFormatException>());

    [Test]
    public void A_library_of_another_version_is_refused() =>
        Assert.That(() => Load("Outdated", 0), Throws.TypeOf<BadImageFormatException>().With.Message.Contains("version 0"));

    [Test]
    public void A_library_of_someone_else_is_refused() =>
        Assert.That(() => Load("Stranger", 0), Throws.TypeOf<BadImageFormatException>().With.Message.Contains("not built by Bridge"));

    private static void Load(string name, int count) => ShimTable.Load(typeof(ShimTableTests).TypeHandle, name, count, null);
}

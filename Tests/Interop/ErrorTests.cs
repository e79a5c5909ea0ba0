namespace Pulse.Interop.Tests;

internal sealed class ErrorTests
{
    [Test]
    public void SystemErrorsKeepTheirCode()
    {
        using var folder = new TemporaryStore();
        DirectoryNotFoundException error = Assert.Throws<DirectoryNotFoundException>(
            () => Store.Verify(Path.Combine(folder.Path, "größe")));
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("größe"));
            Assert.That(error.Data["ErrorCode"], Is.EqualTo(2).Or.EqualTo(3), "ENOENT, or ERROR_PATH_NOT_FOUND on Windows");
            Assert.That(error.Data["ErrorCategory"], Is.EqualTo("system").Or.EqualTo("generic"));
            Assert.That((string?)error.Data["NativeType"], Does.Contain("std::").And.Contain("system_error"));
        });
    }

    [Test]
    public void CausesAreInnerExceptions()
    {
        using var folder = new TemporaryStore();
        File.WriteAllBytes(folder.FirstSegment, SegmentFiles.WithMalformedKey());
        CorruptionException error = Assert.Throws<CorruptionException>(() => folder.Open());
        Assert.Multiple(() =>
        {
            Assert.That(error.File, Is.EqualTo(folder.FirstSegment));
            Assert.That(error.Offset, Is.EqualTo(16));
            Assert.That(error.Message, Does.Contain("malformed"));
            Assert.That(error.Data["NativeType"], Does.Contain("pulse::corruption_error"));
            Assert.That(error.InnerException, Is.TypeOf<QueryException>().With.Property("Column").EqualTo(3));
            Assert.That(error.InnerException!.Data["NativeType"], Does.EndWith("pulse::query_error"));
        });
    }

    [Test]
    public void InvalidArgumentsKeepTheirType()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new SeriesKey(""));
        Assert.That(error.Data["NativeType"], Does.EndWith("std::invalid_argument"));
    }

    [Test]
    public void ExceptionsCanBeMade()
    {
        var cause = new IOException();
        Assert.Multiple(() =>
        {
            Assert.That(new PulseException().InnerException, Is.Null);
            Assert.That(new PulseException("m").Message, Is.EqualTo("m"));
            Assert.That(new PulseException("m", cause).InnerException, Is.SameAs(cause));
            Assert.That(new QueryException("m", 3, cause), Has.Property("Column").EqualTo(3).And.InnerException.SameAs(cause));
            Assert.That(new CorruptionException("m", "f", 4, cause),
                Has.Property("File").EqualTo("f").And.Property("Offset").EqualTo(4L).And.InnerException.SameAs(cause));
            Assert.That(new QueryException("m", 1, null), Is.InstanceOf<PulseException>());
        });
    }
}

using Bridge.Compiler.Tests.Running;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests.Exceptions;

/// <summary>How a process ends when an exception may not be caught; docs/exceptions.md has the same table.</summary>
[TestFixture]
public sealed class EndTests
{
    private const int Aborted = 128 + 6;
    private const int Faulted = 128 + 11;

    private CaseCompilation _program = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        string source = Path.Combine(Repository.Root, "Tests", "Compiler", "Exceptions", "Ends.cpp");
        _program = await CaseCompilation.BuildAsync(CaseFile.Read(source));
        Assert.That(_program.Result.ExitCode, Is.Zero, _program.Result.Errors);
    }

    [OneTimeTearDown]
    public void Delete() => _program.Dispose();

    [TestCase("uncaught", Aborted, "(std::runtime_error): nobody catches this")]
    [TestCase("uncaught managed", Aborted, "System.InvalidOperationException: nobody catches this")]
    [TestCase("noexcept", Aborted, "terminate called")]
    [TestCase("managed noexcept", Aborted, "nobody catches this")]
    [TestCase("thread", Aborted, "nobody catches this")]
    [TestCase("managed thread", Aborted, "System.InvalidOperationException: nobody catches this")]
    [TestCase("finalizer", Aborted, "(std::runtime_error): nobody catches this")]
    [TestCase("rethrow", Aborted, "terminate called")]
    [TestCase("abort", Aborted, "")]
    [TestCase("overflow", Aborted, "")]
    [TestCase("null", Faulted, "")]
    public async Task The_process_ends(string how, int code, string text)
    {
        Command run = await _program.RunAsync(how);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(code), run.Errors);
            Assert.That(run.Errors, Does.Contain(text));
            Assert.That(run.Output, Does.Not.Contain("still here"));
        }
    }
}

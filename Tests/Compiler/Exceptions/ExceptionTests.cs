using Bridge.Compiler.Tests.Running;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests.Exceptions;

/// <summary>Every kind of exception along every route to every catcher: one program, compiled and run once.</summary>
[TestFixture]
public sealed class ExceptionTests
{
    private Dictionary<string, string> _outcomes = [];

    [OneTimeSetUp]
    public async Task RunMatrix()
    {
        string source = Path.Combine(Repository.Root, "Tests", "Compiler", "Exceptions", "Matrix.cpp");
        using CaseCompilation compilation = await CaseCompilation.BuildAsync(CaseFile.Read(source));
        Assert.That(compilation.Result.ExitCode, Is.Zero, compilation.Result.Errors);
        Command run = await compilation.RunAsync();
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        _outcomes = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }

    [Test]
    public void Arrives_on_every_route([Values] Thrown thrown, [Values] Catcher catcher)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (Route route in Enum.GetValues<Route>())
            {
                Assert.That(
                    _outcomes[$"{(int)thrown} {(int)route} {(int)catcher}"],
                    Is.EqualTo(ExceptionMatrix.Expected(thrown, catcher)),
                    route.ToString());
            }
        }
    }

    [Test]
    public void No_exception_object_is_left() => Assert.That(_outcomes["live"], Is.EqualTo("0"));

    [Test]
    public void Every_finally_block_ran() =>
        Assert.That(_outcomes["finally"], Is.EqualTo($"{Enum.GetValues<Thrown>().Length * Enum.GetValues<Catcher>().Length}"));
}

using System.Xml.Linq;
using NUnit.Framework;

namespace Pulse.Client.Tests.Commands;

internal sealed class CommandTests
{
    private const string Csv = """
        time,metric,labels,value
        2026-01-01T00:00:00Z,cpu.load,host=größe,0.25
        2026-01-01T00:00:30Z,cpu.load,host=größe,0.75
        2026-01-01T00:02:00Z,cpu.load,host=größe,1
        2026-01-01T00:00:00Z,memory.used,,2048
        """;

    private TemporaryFolder _folder = null!;
    private string _store = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _store = _folder.File("store");
        File.WriteAllText(_folder.File("data.csv"), Csv);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Import_tells_what_it_stored()
    {
        var run = await ImportAsync();
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("imported 4 samples of 2 series"));
    }

    [Test]
    public async Task Import_of_a_bad_row_stores_nothing()
    {
        File.AppendAllText(_folder.File("data.csv"), "\n2026-01-01T00:03:00Z,cpu.load,,much\n");
        var run = await ImportAsync();
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.EndWith($"data.csv(6): 'much' is not a number{Environment.NewLine}"));
        Assert.That(Directory.Exists(_store), Is.False);
    }

    [Test]
    public async Task Doctor_finds_nothing_in_a_program_that_disposes()
    {
        var run = await Client.RunAsync("doctor");
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("every object was disposed"));
    }

    [Test]
    public async Task Doctor_shows_what_is_not_disposed_and_where_it_came_from()
    {
        var run = await Client.RunAsync("doctor", "--leaky");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("2 lost").And.Contain("1 held"));
        Assert.That(run.Output, Does.Match(@"Pulse\.Query +│ +1 │ +0 │").And.Match(@"Pulse\.SeriesSnapshot +│ +1 │ +0 │")
            .And.Match(@"Pulse\.SeriesSnapshot +│ +0 │ +1 │").And.Contain("Exercise.Leaky"));
    }

    [Test]
    public async Task Query_shows_intervals_as_a_table()
    {
        await ImportAsync();
        var run = await QueryAsync("avg(cpu.load) every 1m");
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Contain("""cpu.load{host="größe"}"""));
        Assert.That(run.Output, Does.Match(@"2026-01-01 00:00:00 +│ +0\.5 ").And.Match(@"2026-01-01 00:02:00 +│ +1 "));
        Assert.That(run.Output, Does.Not.Contain("00:01:00"), "an interval without samples has no line");
    }

    [Test]
    public async Task Query_without_intervals_shows_a_line_per_series()
    {
        await ImportAsync();
        Assert.That((await QueryAsync("max(*)")).Output, Does.Match("""cpu\.load\{host="größe"\} +│ +1 +│ +3 """).And.Match(@"memory\.used +│ +2048 +│ +1 "));
    }

    [Test]
    public async Task Query_draws_and_writes_charts()
    {
        await ImportAsync();
        var run = await QueryAsync("avg(cpu.load) every 30s", "--plot", "--svg", _folder.File("chart.svg"));
        Assert.That(run.Output, Does.Contain("└").And.Contain("UTC"));
        Assert.That(XDocument.Load(_folder.File("chart.svg")).Root!.Name.LocalName, Is.EqualTo("svg"));
    }

    [Test]
    public async Task Query_without_match_says_so()
    {
        await ImportAsync();
        var run = await QueryAsync("avg(nothing)");
        Assert.That((run.ExitCode, run.Output.Trim()), Is.EqualTo((0, "No sample matches.")));
    }

    [TestCase("p96(cpu.load)", "  p96(cpu.load)", "  ^")]
    [TestCase("avg(cpu.load) every 1x", "  avg(cpu.load) every 1x", null)]
    public async Task A_wrong_query_is_shown_with_a_caret(string query, string line, string? caret)
    {
        await ImportAsync();
        var run = await QueryAsync(query);
        var lines = run.Error.TrimEnd().Split(Environment.NewLine);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Does.StartWith("pulse: error: "));
        Assert.That(lines[1], Is.EqualTo(line));
        Assert.That(lines[2], caret is null ? Does.Match(@"^ +\^$") : Is.EqualTo(caret));
    }

    [Test]
    public async Task Info_lists_series_with_their_newest_value()
    {
        await ImportAsync();
        var run = await Client.RunAsync("info", "--store", _store);
        Assert.That(run.Output, Does.Contain("4 samples of 2 series").And.Match(@"memory\.used +│ +1 │ 2026-01-01T00:00:00Z │ +2048 "));
        Assert.That(run.Output, Does.Match("functions: .*p95"));
    }

    [Test]
    public async Task Verify_is_content_with_a_sound_store()
    {
        await ImportAsync();
        var run = await Client.RunAsync("verify", "--store", _store);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("4 samples").And.Contain("no damage"));
    }

    [Test]
    public async Task Damage_is_named_with_file_and_offset()
    {
        await ImportAsync();
        Damage();
        var verify = await Client.RunAsync("verify", "--store", _store);
        Assert.That(verify.ExitCode, Is.EqualTo(1));
        Assert.That(verify.Error, Does.Match(@"^pulse: damaged: .*, offset \d+: "));
        var query = await QueryAsync("avg(cpu.load)");
        Assert.That((query.ExitCode, query.Error.Split(Environment.NewLine).Length), Is.EqualTo((1, 2)));
        Assert.That(query.Error, Does.Match(@"^pulse: error: .* is damaged at offset \d+: "));
    }

    [TestCase("info")]
    [TestCase("verify")]
    [TestCase("query", "avg(x)")]
    public async Task A_missing_store_is_an_error(params string[] arguments)
    {
        var run = await Client.RunAsync([.. arguments, "--store", _store]);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error.TrimEnd(), Is.EqualTo($"pulse: error: there is no store in '{_store}'; 'record' and 'import' make one"));
    }

    [Test]
    public async Task Wrong_usage_is_an_error_without_help()
    {
        var run = await Client.RunAsync("record", "--interval", "soon");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("'soon' is not a duration"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test, Platform("Linux")]
    public async Task Record_fills_store_and_file()
    {
        var csv = _folder.File("recorded.csv");
        var run = await Client.RunAsync("record", "--store", _store, "--count", "3", "--interval", "2ms", "--host", "h", "--csv", csv);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That((await QueryAsync("count(cpu.load)")).Output, Does.Match("""cpu\.load\{host="h"\} +│ +3 """));
        Assert.That(File.ReadLines(csv).Count(l => l.Contains(",cpu.load,", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test, Platform("Linux")]
    public async Task Record_tells_alerts()
    {
        var run = await Client.RunAsync("record", "--store", _store, "--count", "1", "--interval", "1ms", "--alert", "memory.used > 0");
        Assert.That(run.Output, Does.Match(@"alert .* memory\.used\{"));
    }

    private Task<ClientRun> ImportAsync() => Client.RunAsync("import", _folder.File("data.csv"), "--store", _store);

    private Task<ClientRun> QueryAsync(string query, params string[] more) =>
        Client.RunAsync(["query", query, "--store", _store, "--now", "last", .. more]);

    /// <summary>Flips a bit in the middle of the largest file.</summary>
    private void Damage()
    {
        var file = new DirectoryInfo(_store).EnumerateFiles().MaxBy(f => f.Length)!;
        var bytes = File.ReadAllBytes(file.FullName);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file.FullName, bytes);
    }
}

using System.CommandLine;
using Pulse.Client.Charts;
using Pulse.Client.Querying;
using Spectre.Console;

namespace Pulse.Client.Commands;

/// <summary><c>query "…"</c>: a table, a chart in the terminal, an SVG file.</summary>
internal sealed class QueryCommand : Command
{
    private readonly ClientConsole _console;
    private readonly StoreOption _store = new();
    private readonly Argument<string> _query = new("QUERY") { Description = "e.g. 'p95(cpu.load{host=\"web-1\"}) every 1m from -6h'." };
    private readonly Option<bool> _plot = new("--plot") { Description = "Draw a chart instead of a table." };
    private readonly Option<string?> _svg = new("--svg") { Description = "Write a chart to an SVG file as well.", HelpName = "FILE" };
    private readonly Option<string?> _now = new("--now") { Description = "The time that 'now' stands for: a time, or 'last' for the newest sample.", HelpName = "TIME" };

    public QueryCommand(ClientConsole console)
        : base("query", "Evaluates a query.")
    {
        _console = console;
        Add(_query);
        Add(_store);
        Add(_plot);
        Add(_svg);
        Add(_now);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var text = arguments.GetRequiredValue(_query);
        try
        {
            using var store = Stores.OpenForReading(arguments.GetRequiredValue(_store));
            using var query = Query.Parse(text);
            var result = store.Run(query, Moment.Of(arguments.GetValue(_now), store));
            Show(arguments, text, result, query.Step);
            return ErrorReport.Success;
        }
        catch (QueryException e)
        {
            throw new QueryProblem(text, e);
        }
    }

    private void Show(ParseResult arguments, string text, QueryResult result, TimeSpan step)
    {
        if (result.All(row => row.Count == 0))
        {
            _console.Out.WriteLine("No sample matches.");
            return;
        }

        if (arguments.GetValue(_plot))
        {
            ChartView.Write(_console.Out, Timeline.Lines(result, step));
        }
        else
        {
            _console.Out.Write(ResultTable.Layout(result, step));
        }

        if (arguments.GetValue(_svg) is { } file)
        {
            WriteSvg(file, text, Timeline.Lines(result, step));
            _console.Out.WriteLine($"wrote {file}");
        }
    }

    private static void WriteSvg(string path, string title, IReadOnlyList<PlotLine> lines)
    {
        try
        {
            using var file = new StreamWriter(path);
            SvgChart.Write(file, title, lines);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ClientException($"cannot write '{path}': {FileProblem.Describe(e)}", e);
        }
    }
}

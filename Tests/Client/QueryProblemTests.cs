using NUnit.Framework;

namespace Pulse.Client.Tests;

internal sealed class QueryProblemTests
{
    [TestCase("avg cpu", 5, "    ^")]
    [TestCase("avg", 1, "^")]
    [TestCase("avg", 4, "   ^")]
    [TestCase("größe!", 6, "     ^")]
    [TestCase("数(x", 3, "   ^")]
    [TestCase("😀(x", 2, "  ^")]
    public void The_caret_stands_below_the_column(string query, int column, string carets) =>
        Assert.That(
            QueryProblem.Layout(query, column, "wrong").Split(Environment.NewLine),
            Is.EqualTo(new[] { "wrong", "  " + query, "  " + carets }));

    [Test]
    public void Line_breaks_do_not_move_the_caret() =>
        Assert.That(QueryProblem.Layout("a\nb", 3, "m").Split(Environment.NewLine)[1..], Is.EqualTo(new[] { "  a b", "    ^" }));
}

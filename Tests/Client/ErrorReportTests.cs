using NUnit.Framework;

namespace Pulse.Client.Tests;

internal sealed class ErrorReportTests
{
    [Test]
    public void An_error_of_the_user_is_one_line_and_exit_code_1()
    {
        var text = new StringWriter();
        Assert.That(ErrorReport.Write(text, new ClientException("no such file")), Is.EqualTo(ErrorReport.Failure));
        Assert.That(text.ToString(), Is.EqualTo("pulse: error: no such file" + Environment.NewLine));
    }

    [Test]
    public void A_mistake_of_the_client_says_so_and_is_exit_code_2()
    {
        var text = new StringWriter();
        Assert.That(ErrorReport.Write(text, new InvalidCastException("oops")), Is.EqualTo(ErrorReport.InternalFailure));
        Assert.That(text.ToString(), Does.Contain("internal error: InvalidCastException: oops"));
    }

    [Test]
    public void Causes_follow_unless_the_message_has_them()
    {
        var cause = new IOException("disk full", new IOException("disk"));
        Assert.That(ErrorReport.Describe(new IOException("cannot write", cause)), Is.EqualTo("cannot write: disk full"));
    }

    [Test]
    public void Line_breaks_become_blanks() =>
        Assert.That(ErrorReport.Describe(new IOException("first\r\n  second\n")), Is.EqualTo("first second"));

    [Test]
    public void A_closed_store_is_named() =>
        Assert.That(ErrorReport.Describe(new ObjectDisposedException("Pulse.Store")), Is.EqualTo("the store is already closed"));
}

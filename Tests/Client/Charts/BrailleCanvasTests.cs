using NUnit.Framework;
using Pulse.Client.Charts;

namespace Pulse.Client.Tests.Charts;

internal sealed class BrailleCanvasTests
{
    [TestCase(0, 0, '⠁')]
    [TestCase(1, 0, '⠈')]
    [TestCase(0, 2, '⠄')]
    [TestCase(0, 3, '⡀')]
    [TestCase(1, 3, '⢀')]
    public void A_dot_is_one_bit(int x, int y, char expected)
    {
        var canvas = new BrailleCanvas(1, 1);
        canvas.Set(x, y, 0);
        Assert.That(canvas.Character(0, 0), Is.EqualTo(expected));
    }

    [Test]
    public void A_diagonal_sets_a_dot_in_every_column_and_row()
    {
        var canvas = new BrailleCanvas(2, 1);
        canvas.Line((0, 3), (3, 0), 0);
        Assert.That($"{canvas.Character(0, 0)}{canvas.Character(1, 0)}", Is.EqualTo("⡠⠊"));
    }

    [Test]
    public void Dots_outside_are_ignored()
    {
        var canvas = new BrailleCanvas(1, 1);
        canvas.Line((-5, 0), (5, 0), 0);
        Assert.That(canvas.Character(0, 0), Is.EqualTo('⠉'));
    }

    [Test]
    public void A_cell_has_the_colour_of_its_last_dot()
    {
        var canvas = new BrailleCanvas(2, 1);
        canvas.Set(0, 0, 3);
        canvas.Set(1, 1, 4);
        Assert.That(canvas.Colour(0, 0), Is.EqualTo(4));
        Assert.That(canvas.Colour(1, 0), Is.EqualTo(BrailleCanvas.NoColour));
    }
}

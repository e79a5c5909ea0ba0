using System.Globalization;

namespace Pulse.Client.Sampling;

/// <summary>What <c>/proc/loadavg</c> says: mean length of the run queue, and threads now runnable.</summary>
internal sealed record LoadFigures(double OneMinute, double FiveMinutes, int Runnable)
{
    public static LoadFigures Parse(string loadavg)
    {
        var words = loadavg.Split([' ', '/', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 5)
        {
            throw new ClientException($"/proc/loadavg: cannot read '{loadavg.Trim()}'");
        }

        return new LoadFigures(
            double.Parse(words[0], CultureInfo.InvariantCulture),
            double.Parse(words[1], CultureInfo.InvariantCulture),
            int.Parse(words[3], CultureInfo.InvariantCulture));
    }
}

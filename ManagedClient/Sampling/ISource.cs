namespace Pulse.Client.Sampling;

/// <summary>A part of the machine that can be asked for its figures now. Used from one thread.</summary>
internal interface ISource
{
    /// <summary>The figures now; all carry <paramref name="time"/>.</summary>
    IEnumerable<Measurement> Read(long time);
}

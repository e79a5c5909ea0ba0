using System.CommandLine;
using Pulse.Client.Formatting;

namespace Pulse.Client.Commands;

/// <summary>An option whose value is a duration of at least 1ms, such as 20ms or 1.5s.</summary>
internal sealed class DurationOption : Option<TimeSpan?>
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    public DurationOption(string name)
        : base(name)
    {
        HelpName = "DURATION";
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (!DurationText.TryParse(text, out var duration) || duration < Least)
            {
                result.AddError($"'{text}' is not a duration of at least 1ms, such as 20ms, 1.5s or 5m.");
            }

            return duration;
        };
    }
}

using System.CommandLine;

namespace Pulse.Client.Commands;

/// <summary>An option whose value is a whole number above zero.</summary>
internal sealed class CountOption : Option<long?>
{
    public CountOption(string name)
        : base(name)
    {
        HelpName = "NUMBER";
        Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long?>() <= 0)
            {
                result.AddError($"{name} must be above zero.");
            }
        });
    }
}

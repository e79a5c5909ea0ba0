using System.CommandLine;
using Pulse.Client.Recording;

namespace Pulse.Client.Commands;

/// <summary><c>--alert 'SELECTOR > NUMBER'</c>, any number of times.</summary>
internal sealed class AlertOption : Option<AlertRule[]>
{
    public AlertOption()
        : base("--alert")
    {
        Description = "Tell when a series crosses a threshold, e.g. 'cpu.load > 0.9'.";
        HelpName = "RULE";
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
        CustomParser = result =>
        {
            var rules = new List<AlertRule>();
            foreach (var token in result.Tokens)
            {
                if (AlertRule.TryParse(token.Value, out var rule))
                {
                    rules.Add(rule);
                }
                else
                {
                    result.AddError($"'{token.Value}' is not of the form 'SELECTOR > NUMBER' or 'SELECTOR < NUMBER'.");
                }
            }

            return [.. rules];
        };
    }
}

using System.CommandLine;

namespace Pulse.Client.Commands;

/// <summary><c>--store DIRECTORY</c>.</summary>
internal sealed class StoreOption : Option<string>
{
    private const string DefaultDirectory = "pulse-data";

    public StoreOption()
        : base("--store", "-s")
    {
        Description = "The directory of the store.";
        HelpName = "DIRECTORY";
        DefaultValueFactory = _ => DefaultDirectory;
    }
}

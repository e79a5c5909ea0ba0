using Pulse.Client;
using Pulse.Client.Commands;

return await CommandLine.RunAsync(args, ClientConsole.OfProcess()).ConfigureAwait(false);

using System;

using (var channel = new Channel("a"))
{
    channel.Dispose();
}

Console.WriteLine("after");
try
{
    using var channel = new Channel("b");
    throw new InvalidOperationException();
}
catch (InvalidOperationException)
{
}

Console.WriteLine(typeof(IDisposable).IsAssignableFrom(typeof(Channel)));

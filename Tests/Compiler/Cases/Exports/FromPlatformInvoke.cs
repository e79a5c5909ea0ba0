using System;
using System.Runtime.InteropServices;

static class Program
{
    [DllImport("libFromPlatformInvoke.native.so")]
    private static extern int Next();

    private static void Main()
    {
        Console.WriteLine(Next());
        Console.WriteLine(Next());
        Console.WriteLine(Calls.Count());
    }
}

using System;
using System.Runtime.CompilerServices;

for (int i = 0; i < 1500; i++)
{
    Make();
    // Collects nothing by itself: only lets the finalizers keep up on a busy machine.
    if (i % 50 == 0)
        GC.WaitForPendingFinalizers();
}

Console.WriteLine($"1500 made, at most 300 at once: {Image.Most <= 300}");
for (int i = 0; i < 3; i++)
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
}

Console.WriteLine($"{Image.Alive} left");

[MethodImpl(MethodImplOptions.NoInlining)]
static void Make() => new Image(1 << 20);

using System;
using System.Runtime.InteropServices;
using Wrapper;

using (var names = new Names())
{
    names.OnAdd += name => Console.WriteLine("+ " + name);
    names.Add("Zoë");
    names.Add("Ian");
    Console.WriteLine(string.Join(", ", names.All()));
    try
    {
        names.At(7);
    }
    catch (SEHException e)
    {
        Console.WriteLine(e.Message);
    }
}

Console.WriteLine(Numbers.Twice(n => n * 10, 4));
try
{
    Numbers.Twice(_ => throw new NotSupportedException("not this one"), 4);
}
catch (NotSupportedException e)
{
    Console.WriteLine(e.Message);
}

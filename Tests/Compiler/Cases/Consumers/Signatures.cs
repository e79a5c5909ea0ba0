using System;
using System.Linq;
using System.Reflection;
using System.Threading;

internal static unsafe class Program
{
    private static void Main()
    {
        fixed (sbyte* text = new sbyte[] { 1, 2, 3, 0 })
        {
            Console.Write(Signatures.Length(text) + " ");
        }

        int sum = 5, seven = 7, eight = 8, filled = 0;
        Console.WriteLine(Call("Kind", typeof(Signatures).GetMethods().Where(m => m.Name == "Kind").First(m => m.GetParameters()[0].GetOptionalCustomModifiers().Length > 0), &sum));
        Signatures.Add(&sum, &seven);
        Signatures.Fill(ref filled, ref eight);
        Console.WriteLine(sum + " " + filled);
        var signatures = new Signatures();
        Console.WriteLine(signatures.Limit);
        var waiting = new Thread(signatures.Wait);
        waiting.Start();
        signatures.State = 1;
        waiting.Join();
        var box = new Box();
        Signatures.Twice(box);
        Console.WriteLine(box.Content + " " + Signatures.Take(box));
        Show("Fill", p => Names(p.GetOptionalCustomModifiers()));
        Show("Add", p => Names(p.GetOptionalCustomModifiers()));
        Show("Twice", p => Names(p.GetOptionalCustomModifiers()));
        Show("Halve", p => Names(p.GetOptionalCustomModifiers()));
        Show("Take", p => Names(p.GetOptionalCustomModifiers()));
        Console.WriteLine("State: " + Names(typeof(Signatures).GetField("State").GetRequiredCustomModifiers()));
        Console.WriteLine("Limit: " + Names(typeof(Signatures).GetField("Limit").GetOptionalCustomModifiers()));
    }

    private static object Call(string name, MethodInfo method, int* argument) =>
        method.Invoke(null, [Pointer.Box(argument, typeof(int*))]);

    private static void Show(string method, Func<ParameterInfo, string> modifiers) =>
        Console.WriteLine(method + ": " + string.Join(" ", typeof(Signatures).GetMethod(method).GetParameters().Select(modifiers)));

    private static string Names(Type[] types) => string.Join(" ", types.Select(t => t.Name));
}

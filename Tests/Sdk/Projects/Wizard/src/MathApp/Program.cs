using System;
using MathNet;

namespace MathApp
{
    class Program
    {
        static void Main(string[] args)
        {
            using (var s = new Statistics())
            {
                s.Logged += (m, l) => Console.WriteLine("{0}: {1}", l, m);
                s.Log("started");
                s.Name = "Größe";
                Console.WriteLine("{0} {1} {2} {3}", s.Name, s.Mean(new[] { 1.0, 2.0, 4.5 }), s.Count, Statistics.NativeVersion);
                try { s.Mean(new double[0]); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
            }
        }
    }
}

using System.Reflection;
[assembly: AssemblyTitle("MathApp")]
[assembly: AssemblyVersion("1.0.0.0")]

using System.Reflection;
[assembly: AssemblyTitle("Client")]
[assembly: AssemblyVersion("1.2.0.0")]

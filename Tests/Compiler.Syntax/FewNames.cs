using Bridge.Compiler.Projection;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>A projection of a few types.</summary>
internal sealed class FewNames : IProjectionNames
{
    private static readonly string[] Types =
    [
        "System::Object", "System::String", "System::Console", "System::Action", "System::Func", "System::Int32", "System::Exception",
        "System::EventHandler", "System::IDisposable", "System::Type", "System::Attribute", "System::ObsoleteAttribute",
        "System::IComparable", "System::Enum", "System::Byte", "System::Tuple", "System::Index", "System::Math", "System::FlagsAttribute",
        "System::Collections::Generic::List", "System::Collections::Generic::Dictionary",
        "System::Collections::IEnumerable", "System::Collections::Generic::IEnumerable",
        "System::Runtime::InteropServices::OutAttribute", "System::Reflection::AssemblyTitleAttribute",
    ];

    private static readonly HashSet<string> Names = [.. Types, .. Types.Select(Simple)];

    public static FewNames Instance { get; } = new();

    public bool IsTypeName(string name) => Names.Contains(name);

    public bool IsArityFamily(string simpleOrQualifiedName) =>
        Simple(simpleOrQualifiedName) is "Action" or "Func" or "EventHandler" or "IComparable" or "Tuple";

    public bool IsNamespace(string qualifiedName) => Types.Any(t => t.StartsWith(qualifiedName + "::", StringComparison.Ordinal));

    public bool HasMethod(string qualifiedClass, string method) => false;

    public bool HasLongOverload(string qualifiedClass, string method) => false;

    private static string Simple(string name) => name[(name.LastIndexOf(':') + 1)..];
}

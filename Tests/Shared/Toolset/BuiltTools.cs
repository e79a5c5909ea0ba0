using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Toolchain;
using NUnit.Framework;

namespace Bridge.Tests.Shared;

/// <summary>Clang and the plugin as the build left them in <c>artifacts/bridgec</c>; BRIDGE_SUPPORT names another folder.
/// Found once, usable from every thread.</summary>
internal static class BuiltTools
{
    private static readonly Lazy<ClangTools> s_tools = new(Find);

    public static ClangTools Clang => s_tools.Value;

    private static ClangTools Find()
    {
        if (Environment.GetEnvironmentVariable("BRIDGE_SUPPORT") is null)
        {
            Environment.SetEnvironmentVariable("BRIDGE_SUPPORT", Path.Combine(Repository.Root, "artifacts", "bridgec"));
        }

        var diagnostics = new DiagnosticBag();
        ClangTools? tools = ClangLocator.Find(diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return tools!;
    }
}

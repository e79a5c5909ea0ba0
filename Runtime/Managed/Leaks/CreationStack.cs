using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;

namespace Bridge.Runtime;

/// <summary>Where an object is being created.</summary>
internal static class CreationStack
{
    /// <summary>More frames would only tell how the program got to its own code.</summary>
    private const int MostFrames = 12;

    /// <summary>The callers of the constructor, innermost first; objects made at one place have one text.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Names are for people; what was trimmed is left out.")]
    public static string OfConstructor() => Print(new StackTrace(fNeedFileInfo: true).GetFrames()
        .SkipWhile(f => f.GetMethod() is not { IsConstructor: true })
        .SkipWhile(f => f.GetMethod() is { IsConstructor: true }));

    /// <summary>The callers of the runtime, innermost first.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Names are for people; what was trimmed is left out.")]
    public static string OfCaller() => Print(new StackTrace(fNeedFileInfo: true).GetFrames()
        .SkipWhile(f => f.GetMethod()?.Module == typeof(CreationStack).Module));

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Names are for people; what was trimmed is left out.")]
    private static string Print(IEnumerable<StackFrame> frames)
    {
        var text = new StringBuilder();
        foreach (var frame in frames.Take(MostFrames))
        {
            if (frame.GetMethod() is { } method)
                text.Append(text.Length == 0 ? "" : "\n").Append("at ").Append(Name(method)).Append(Place(frame));
        }

        return text.ToString();
    }

    private static string Name(MethodBase method) => method.DeclaringType is { } type ? $"{type.FullName}.{method.Name}" : method.Name;

    private static string Place(StackFrame frame) =>
        frame.GetFileName() is { } file ? $" in {Path.GetFileName(file)}:{frame.GetFileLineNumber()}" : string.Empty;
}

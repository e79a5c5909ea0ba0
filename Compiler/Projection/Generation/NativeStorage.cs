using System.Globalization;
using Bridge.Compiler.Layouts;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>What a value type of .NET is in native memory: bytes, where all of its layout is known. Reference assemblies hide fields: types
/// that have such cannot be members of native classes nor global variables; their constructor has no native definition.</summary>
internal static class NativeStorage
{
    /// <summary>Whether the C++ class has the size of the value type.</summary>
    public static bool IsKnown(ProjectedType type) => Layout(type) is not null;

    /// <summary>Writes the member that gives the class its size.</summary>
    public static void Write(ClassBody body)
    {
        if (Layout(body.Type) is { } layout)
        {
            body.Access(isPublic: false);
            body.Writer.Line(string.Create(CultureInfo.InvariantCulture, $"  alignas({layout.Alignment}) unsigned char value$[{layout.Size}] = {{}};"));
            body.Access(isPublic: true);
        }
    }

    private static TypeLayout? Layout(ProjectedType type) =>
        type is { IsValueType: true, IsEnum: false, Scalar: null, Parameters.IsEmpty: true } && ManagedLayout.Of(type.Definition) is { Obstacle: null } layout
            ? layout
            : null;
}

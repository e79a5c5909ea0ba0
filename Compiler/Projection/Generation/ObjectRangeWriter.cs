namespace Bridge.Compiler.Projection.Generation;

/// <summary>The friends of System::Object through which objects without a handle are ranges (<c>clr::object_range</c>).</summary>
internal static class ObjectRangeWriter
{
    public static void Write(ClassBody body)
    {
        if (body.Type.Definition.FullName != "System.Object")
        {
            return;
        }

        foreach (var function in new[] { "begin", "end" })
        {
            body.Writer.Line($"  template<class C> requires (!clr::is_h<C>) friend typename clr::object_range<C>::iterator {function}(C&);");
        }
    }
}

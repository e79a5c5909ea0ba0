namespace Bridge.Compiler.Projection.Generation;

/// <summary>Instance constructors: explicit, so that only op_Implicit converts implicitly.</summary>
internal sealed class ConstructorWriter(FunctionWriter functions)
{
    public void Write(ClassBody body)
    {
        var type = body.Type;
        if (type.IsInterface || type.IsDelegate || type.Scalar is not null)
        {
            return;
        }

        if (type.Definition.FullName == "System.ValueType")
        {
            WriteAggregateBase(body);
            return;
        }

        var shapes = type.Definition.Methods
            .Where(m => m.IsConstructor && !m.IsStatic && Visibility.IsVisible(m))
            .Select(m => MethodShape.Of(m))
            .ToList();
        var set = new OverloadSet(type, shapes);
        foreach (var shape in shapes)
        {
            body.Access(shape.Definition.IsPublic);
            functions.Write(shape, set, ProjectedKind.Constructor, own => new Declarator("explicit " + type.Name, own), type.Self);
        }

        WriteDefault(body, shapes);
        body.Access(isPublic: true);
    }

    // In V v = {a, b} the base class is made of nothing, and never of a: that would slice another value.
    private static void WriteAggregateBase(ClassBody body)
    {
        body.Access(isPublic: true);
        body.Writer.Line("  ValueType() = default;");
        body.Access(isPublic: false);
        body.Writer.Line("  ValueType(const ValueType&) = default;");
        body.Access(isPublic: true);
    }

    // Value types can always be default-initialised; C++ must not invent a public constructor for other classes.
    private static void WriteDefault(ClassBody body, List<MethodShape> shapes)
    {
        var type = body.Type;
        if (type.IsValueType ? shapes.Exists(s => s.Parameters.Count == 0) : shapes.Count > 0)
        {
            return;
        }

        body.Access(type.IsValueType);
        body.Writer.Line($"  {type.Name}(){(NativeStorage.IsKnown(type) ? " = default" : "")};");
    }
}

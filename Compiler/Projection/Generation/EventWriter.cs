namespace Bridge.Compiler.Projection.Generation;

/// <summary>Events: static data members of type <c>clr::ev</c>.</summary>
internal sealed class EventWriter(CppTypes types)
{
    public void Write(ClassBody body)
    {
        foreach (var @event in body.Type.Definition.Events)
        {
            if (Visibility.IsVisible(@event.AddMethod)
                && !Visibility.IsStaticVirtual(@event.AddMethod)
                && types.Bare(@event.EventType) is { } type
                && body.Name(@event) is { } name)
            {
                body.Access(@event.AddMethod.IsPublic);
                body.Writer.Line($"  static clr::ev<{type}> {name};", ProjectedKind.Event, ProjectedForm.Plain, @event.AddMethod);
            }
        }

        body.Access(isPublic: true);
    }
}

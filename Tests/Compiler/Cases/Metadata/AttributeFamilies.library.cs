using System;

namespace Marks;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public class MarkAttribute : Attribute
{
    public MarkAttribute(string name) => Text = name;

    public MarkAttribute(string name, int number) => Text = name + number;

    public MarkAttribute(params object[] values) => Text = string.Join("+", values);

    public string Text { get; }

    public string? More { get; set; }

    public override string ToString() => Text + More;
}

public class MarkAttribute<T>(T value) : Attribute
{
    public T Value { get; } = value;
}

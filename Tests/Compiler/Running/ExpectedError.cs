namespace Bridge.Compiler.Tests.Running;

/// <summary>One error message that a rejected program must get: its line and its code.</summary>
internal sealed record ExpectedError(string File, int Line, string Code) : IComparable<ExpectedError>
{
    public int CompareTo(ExpectedError? other) => string.CompareOrdinal(ToString(), other?.ToString());

    public override string ToString() => $"{File}({Line}): {Code}";
}

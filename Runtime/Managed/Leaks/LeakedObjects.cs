namespace Bridge.Runtime;

/// <summary>Objects of one type that were created at one place and not disposed.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Live">How many can still be reached: in use, or held too long.</param>
/// <param name="Lost">How many the garbage collector has taken: nobody can dispose them any more.</param>
/// <param name="Stack">Where they were created, innermost first, one line per frame; empty when stacks were not asked for.</param>
public sealed record LeakedObjects(Type Type, int Live, int Lost, string Stack);

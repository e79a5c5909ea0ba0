namespace Bridge.Runtime;

/// <summary>Native objects of one type that managed code created at one place and did not delete. Native code may own them now.</summary>
/// <param name="Type">Their type as C++ writes it.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Stack">Where they were created, innermost first, one line per frame; empty when stacks were not asked for.</param>
public sealed record NativeObjects(string Type, int Count, string Stack);

using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>A managed function that native code calls by number through the table of <c>bridge/entries.h</c>.</summary>
/// <param name="Id">Index in the assembly's table.</param>
/// <param name="Method">The static method with the body.</param>
/// <param name="StoresResult">Whether its value is stored at an address that comes behind the arguments.</param>
public sealed record NativeEntry(int Id, MethodDefinition Method, bool StoresResult);

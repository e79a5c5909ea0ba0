using System.Collections.Immutable;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;
using Mono.Cecil;

namespace Bridge.Compiler.Stages;

/// <summary>The result of the back end, not yet on disk.</summary>
/// <param name="Assembly">Metadata and IL.</param>
/// <param name="Index">Metadata of the references.</param>
/// <param name="Symbols">Declarations, for the documentation file.</param>
/// <param name="Shims">Native code.</param>
/// <param name="IsExecutable">Whether it is a program.</param>
/// <param name="HasStart">Whether it initialises its native variables itself.</param>
/// <param name="IsCalledByPrograms">Whether it exports functions: native programs may call them, and start .NET by that.</param>
/// <param name="Headers">The headers that were read.</param>
internal sealed record BoundAssembly(
    AssemblyDefinition Assembly, IProjectionIndex Index, SourceSymbols Symbols, ImmutableArray<ShimUnit> Shims, bool IsExecutable,
    bool HasStart, bool IsCalledByPrograms, ImmutableArray<string> Headers)
{
    /// <summary>Types, methods and IL in text form.</summary>
    public string Describe() => string.Join('\n', Assembly.MainModule.GetTypes().SelectMany(DescribeType));

    private static IEnumerable<string> DescribeType(TypeDefinition type)
    {
        yield return type.FullName;
        foreach (var method in type.Methods)
        {
            yield return $"  {method.FullName}";
            if (!method.HasBody)
            {
                continue;
            }

            foreach (var instruction in method.Body.Instructions)
            {
                yield return $"    {instruction}";
            }
        }
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Opaque value types that stand for native types in locals and pointers: right size, no fields,
/// private to the assembly. One per C++ spelling. Safe for concurrent use.</summary>
internal sealed class NativeStructs(ModuleDefinition module)
{
    // Metadata names are limited to 1023 bytes by the runtime; template spellings are not.
    private const int LongestName = 400;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, TypeDefinition> _bySpelling = new(StringComparer.Ordinal);

    /// <summary>The stand-in for a native type; a complete declaration seen later gives an incomplete one its size.</summary>
    public TypeDefinition Get(ClangType type)
    {
        var spelling = Unqualified(type.Identity);
        lock (_lock)
        {
            if (!_bySpelling.TryGetValue(spelling, out var definition))
            {
                definition = Create(spelling);
                _bySpelling.Add(spelling, definition);
                module.Types.Add(definition);
            }

            if (type.Size > definition.ClassSize)
            {
                definition.ClassSize = checked((int)type.Size);
                definition.PackingSize = Packing(type.Alignment);
            }

            return definition;
        }
    }

    private TypeDefinition Create(string spelling) =>
        new(string.Empty,
            Name(spelling),
            TypeAttributes.NotPublic | TypeAttributes.Sealed | TypeAttributes.SequentialLayout | TypeAttributes.BeforeFieldInit,
            new TypeReference("System", "ValueType", module, module.TypeSystem.CoreLibrary))
        {
            ClassSize = 1,
            PackingSize = 1,
        };

    // A dot or slash in a type's name would read as namespace or nesting.
    private static string Name(string spelling)
    {
        var name = spelling.Replace('.', '\u2024').Replace('/', '\u2215').Replace('+', '\uFF0B');
        return name.Length <= LongestName
            ? name
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{name[..LongestName]}\u2026{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(spelling)).AsSpan(0, 8))}");
    }

    private static string Unqualified(string spelling)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["const ", "volatile ", "struct ", "class ", "union "])
        {
            if (spelling.StartsWith(prefix, StringComparison.Ordinal))
            {
                return Unqualified(spelling[prefix.Length..]);
            }
        }

        return spelling;
    }

    // ECMA-335 §II.22.8: 0, 1, 2, 4 … 128.
    private static short Packing(int alignment) => (short)Math.Clamp(alignment, 1, 128);
}

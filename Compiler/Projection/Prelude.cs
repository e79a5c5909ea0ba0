using System.Reflection;
using System.Security.Cryptography;

namespace Bridge.Compiler.Projection;

/// <summary>The hand-written headers that the projection stands on, embedded in this assembly.</summary>
internal static class Prelude
{
    private const string Prefix = "Prelude/";

    /// <summary>Writes all headers into a folder.</summary>
    public static void WriteTo(string folder)
    {
        foreach (var name in ResourceNames())
        {
            using var source = Open(name);
            using var target = File.Create(Path.Combine(folder, name[Prefix.Length..]));
            source.CopyTo(target);
        }
    }

    /// <summary>A digest of all headers.</summary>
    public static string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in ResourceNames())
        {
            using var source = Open(name);
            var bytes = new byte[source.Length];
            source.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> ResourceNames() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
}

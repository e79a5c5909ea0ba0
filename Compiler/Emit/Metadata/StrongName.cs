using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>The key pair that gives an assembly a strong name (ECMA-335 §II.6.2.1.3).</summary>
internal static class StrongName
{
    // A PRIVATEKEYBLOB begins with its type and version; the algorithm's magic number stands behind eight bytes.
    private const byte PrivateKeyBlob = 0x07;
    private const int MagicOffset = 8;

    /// <summary>The content of <paramref name="path"/>; null without a path, or after reporting that it holds no key pair.</summary>
    public static byte[]? Read(string? path, DiagnosticBag diagnostics)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            var blob = File.ReadAllBytes(path);
            if (IsKeyPair(blob))
            {
                return blob;
            }

            diagnostics.Report(Descriptors.KeyNotReadable, SourceLocation.None, path, "it holds no RSA key pair");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.KeyNotReadable, SourceLocation.None, path, e.Message);
        }

        return null;
    }

    private static bool IsKeyPair(ReadOnlySpan<byte> blob) =>
        blob.Length > MagicOffset + 4 && blob[0] == PrivateKeyBlob && blob[MagicOffset..].StartsWith("RSA2"u8);
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Stages;

/// <summary>Finds the assemblies of <c>#using … as_friend</c> and checks that they agree.</summary>
internal static class FriendAssemblies
{
    // What stands before the key in a public key of an assembly: algorithms and length (ECMA-335 §II.6.2.1.3).
    private static ReadOnlySpan<byte> KeyHead => [0x00, 0x24, 0x00, 0x00, 0x04, 0x80, 0x00, 0x00];

    /// <summary>The paths of the friends among <paramref name="used"/>; reports those that do not name this assembly.</summary>
    public static ImmutableHashSet<string> Find(
        BuildOptions options, IReadOnlyCollection<(string Path, UsedAssembly Directive)> used, DiagnosticBag diagnostics)
    {
        var friends = ImmutableHashSet.CreateBuilder<string>();
        foreach (var (path, directive) in used.Where(u => u.Directive.IsFriend && friends.Add(u.Path)))
        {
            var first = used.First(u => u.Path == path).Directive;
            if (!first.IsFriend)
            {
                friends.Remove(path);
                diagnostics.Report(Descriptors.FriendIgnored, directive.Place, directive.File, first.Place);
            }
            else if (!IsGranted(path, options))
            {
                diagnostics.Report(Descriptors.NotAFriend, directive.Place, directive.File, options.Name);
            }
        }

        return friends.ToImmutable();
    }

    private static bool IsGranted(string path, BuildOptions options)
    {
        try
        {
            using var assembly = AssemblyDefinition.ReadAssembly(path);
            return FriendAccess.IsGranted(assembly, options.Name, PublicKey(options.KeyFile));
        }
        catch (BadImageFormatException)
        {
            return true; // has an error of its own
        }
    }

    private static byte[] PublicKey(string? keyFile)
    {
        if (StrongName.Read(keyFile, new DiagnosticBag()) is not { } pair)
        {
            return [];
        }

        using var rsa = new RSACryptoServiceProvider();
        rsa.ImportCspBlob(pair);
        var blob = rsa.ExportCspBlob(includePrivateParameters: false);
        return [.. KeyHead, .. BitConverter.GetBytes(blob.Length), .. blob];
    }
}

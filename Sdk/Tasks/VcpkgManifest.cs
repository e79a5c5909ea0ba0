using System.Collections.Immutable;
using System.Text.Json;

namespace Bridge.Sdk.Tasks;

/// <summary>The dependencies that a <c>vcpkg.json</c> names for this platform.</summary>
internal static class VcpkgManifest
{
    private static readonly JsonDocumentOptions _tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the names of the packages.</summary>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public static ImmutableArray<string> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path), _tolerant);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("dependencies", out var dependencies) && dependencies.ValueKind == JsonValueKind.Array
                ? [.. dependencies.EnumerateArray().Select(Name).OfType<string>()]
                : [];
    }

    /// <summary><c>"fmt"</c> or <c>{ "name": "fmt", "platform": "linux" }</c>; tools of the host are nothing to link.</summary>
    private static string? Name(JsonElement dependency) => dependency.ValueKind switch
    {
        JsonValueKind.String => dependency.GetString(),
        JsonValueKind.Object when IsHere(dependency) && dependency.TryGetProperty("name", out var name) => name.GetString(),
        _ => null,
    };

    private static bool IsHere(JsonElement dependency) =>
        !(dependency.TryGetProperty("host", out var host) && host.ValueKind == JsonValueKind.True)
        && !(dependency.TryGetProperty("platform", out var platform) && !Platform.IsLinux(platform.GetString() ?? string.Empty));
}

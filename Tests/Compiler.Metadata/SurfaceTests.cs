using System.Reflection;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>What a real source file looks like from outside: the lines of <c>Features.txt</c>.</summary>
public sealed class SurfaceTests
{
    private const BindingFlags Visible =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Test]
    public void SurfaceIsAsListed()
    {
        var folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Sources");
        var emitted = Emitted.DeclareFile(Path.Combine(folder, "Features.cpp"));
        Assert.That(emitted.Codes, Is.EqualTo(["C4461"]));
        var actual = string.Join('\n', emitted.Load().GetTypes().SelectMany(Lines)) + "\n";
        var expected = File.ReadAllText(Path.Combine(folder, "Features.txt"));
        Assert.That(actual.Split('\n'), Is.EqualTo(expected.Split('\n')), actual);
    }

    private static IEnumerable<string> Lines(Type type)
    {
        if (!type.IsVisible)
        {
            return [];
        }

        var bases = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Select(i => i.ToString()).Order(StringComparer.Ordinal).Prepend(type.BaseType?.ToString() ?? "-");
        var members = type.GetMembers(Visible).Where(IsVisible).Select(m => $"    {Access(m)}{m.MemberType} {m}{Value(m)}");
        return members.Order(StringComparer.Ordinal).Prepend($"{Kind(type)} {type} : {string.Join(", ", bases)}");
    }

    private static string Kind(Type type) =>
        type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct"
        : (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static class",
            (true, false) => "abstract class",
            (false, true) => "sealed class",
            _ => "class",
        };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        Type => false,
        _ => true,
    };

    private static string Access(MemberInfo member) => member switch
    {
        MethodBase method => (method.IsPublic ? string.Empty : method.IsFamily ? "protected " : "protected internal ")
            + (method.IsStatic ? "static " : string.Empty)
            + (method.IsAbstract ? "abstract " : method.IsFinal ? "sealed " : method.IsVirtual ? "virtual " : string.Empty),
        FieldInfo field => (field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty),
        _ => string.Empty,
    };

    private static string Value(MemberInfo member) =>
        member is FieldInfo { IsLiteral: true } field
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" = {field.GetRawConstantValue() ?? "null"}")
            : string.Empty;
}

using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Toolchain;
using Bridge.Tests.Shared;
using Mono.Cecil;
using NUnit.Framework;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>Assemblies named with <c>-r</c>: the errors, and a second layer on top of the framework.</summary>
public sealed class ReferenceTests
{
    [Test]
    public void AMissingAssemblyIsNamed()
    {
        var diagnostics = new DiagnosticBag();
        Assert.That(ReferenceSet.Create(ReferencePack.Find("net10.0", new DiagnosticBag())!, ["/nowhere/missing.dll"], diagnostics), Is.Null);
        Assert.That(diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "BR4001" }));
        Assert.That(diagnostics.Single().Message, Does.Contain("/nowhere/missing.dll"));
    }

    [Test]
    public void AMissingPackNamesThePlaces()
    {
        var diagnostics = new DiagnosticBag();
        Assert.That(ReferencePack.Find("net1.0", diagnostics), Is.Null);
        Assert.That(diagnostics.Single().Code, Is.EqualTo("BR4003"));
        Assert.That(diagnostics.Single().Message, Does.Contain("packs"));
    }

    [Test]
    public void AFileThatIsNoAssemblyIsNamed()
    {
        var path = Path.Combine(Path.GetTempPath(), $"no-assembly-{Guid.NewGuid():N}.dll");
        File.WriteAllText(path, "text");
        var diagnostics = new DiagnosticBag();
        var projection = Get(path, diagnostics);
        File.Delete(path);
        Assert.That(projection, Is.Null);
        Assert.That(diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "BR4002" }));
    }

    [Test]
    public void CopiesOfFrameworkAssembliesAreIgnored()
    {
        var copy = typeof(object).Assembly.Location;
        var runtime = Path.Combine(Path.GetDirectoryName(copy)!, "System.Runtime.dll");
        Assert.That(ReferenceSet.Create(ReferencePack.Find("net10.0", new DiagnosticBag())!, [runtime], new DiagnosticBag())!.Further, Is.Empty);
    }

    [Test]
    public void FurtherAssembliesStandOnTheFramework()
    {
        var diagnostics = new DiagnosticBag();
        var projection = Get(typeof(ModuleDefinition).Assembly.Location, diagnostics);
        Assert.That(diagnostics, Is.Empty);
        using var assemblies = projection!.Assemblies;
        const string Text = """
            using namespace Mono::Cecil;
            int f(clr::h<System::String> path) {
              clr::h<ModuleDefinition> module = ModuleDefinition::ReadModule(path);
              clr::h<System::IDisposable> owner = module;
              for (auto e = clr::each(module->Types); e.next();) { clr::h<TypeDefinition> t = e.cur(); if (t->IsPublic) return t->Methods->Count; }
              return module->Types->Count;
            }
            """;
        var result = FrameworkProjection.Check(Text, projection.PchPath);
        Assert.That(result.Diagnostics.Where(d => d.IsError).Select(d => d.Message), Is.Empty);
        var found = ReferenceCollector.Collect(result.Unit!.Functions.Single(f => f.Name == "f"), projection.Index);
        Assert.That(found, Is.SupersetOf(new[] { "ModuleDefinition.ReadModule(String)", "TypeDefinition.IsPublic", "ModuleDefinition.Types" }));
        Assert.That(projection.Names.IsTypeName("Mono::Cecil::TypeDefinition") && projection.Names.IsTypeName("String"), Is.True);
    }

    [Test]
    public void TypesThatHideBehindOthersAreNamed()
    {
        var root = Directory.CreateTempSubdirectory("bridge-cache-");
        var path = Path.Combine(root.FullName, "Same.dll");
        WriteAssembly(path, ("System", "Console"), ("System", "Math`1"), ("Other", "Console"));
        var diagnostics = new DiagnosticBag();
        var references = ReferenceSet.Create(ReferencePack.Find("net10.0", new DiagnosticBag())!, [path], diagnostics)!;
        var projection = new ProjectionCache(root.FullName, new CountingBuilder()).Get(references, diagnostics)!;
        projection.Assemblies.Dispose();
        root.Delete(recursive: true);
        Assert.That(diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "BR4004", "BR4004" }));
        Assert.That(diagnostics.Select(d => d.Message), Has.One.Contains("System.Console").And.One.Contains("System.Math`1"));
    }

    private static void WriteAssembly(string path, params (string Namespace, string Name)[] types)
    {
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("Same", new Version(1, 0)), "Same", ModuleKind.Dll);
        var module = assembly.MainModule;
        foreach (var (space, name) in types)
        {
            var type = new TypeDefinition(space, name, TypeAttributes.Public | TypeAttributes.Class, module.TypeSystem.Object);
            if (name.Contains('`'))
            {
                type.GenericParameters.Add(new GenericParameter("T", type));
            }

            module.Types.Add(type);
        }

        assembly.Write(path);
    }

    private static LoadedProjection? Get(string further, DiagnosticBag diagnostics) =>
        new ProjectionCache(ProjectionCache.DefaultRoot, new PchBuilder(BuiltTools.Clang.Compiler))
            .Get(ReferenceSet.Create(ReferencePack.Find("net10.0", new DiagnosticBag())!, [further], diagnostics)!, diagnostics);
}

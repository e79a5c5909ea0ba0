using System.Reflection;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Text;
using Bridge.Tests.Shared;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>An assembly made from check texts and syntax trees, with empty bodies where a compiler would compile the user's.</summary>
public sealed class Emitted
{
    private Emitted(AssemblyDefinition definition, SourceSymbols symbols, IReadOnlyList<SourceUnit> units, DiagnosticBag diagnostics)
    {
        Units = units;
        Definition = definition;
        Symbols = symbols;
        Diagnostics = diagnostics;
    }

    public AssemblyDefinition Definition { get; }

    public IReadOnlyList<SourceUnit> Units { get; }

    public SourceSymbols Symbols { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Declares the units; the definitions only.</summary>
    public static Emitted Declare(params (string Text, SyntaxBuilder Syntax)[] units)
    {
        var index = FrameworkProjection.Loaded.Index;
        var diagnostics = new DiagnosticBag();
        var assembly = ModuleFactory.Create("Emitted", false, index);
        SourceUnit[] sources = [.. units.Select(u => new SourceUnit(
            u.Syntax.Tree,
            CheckedSource.FromText(u.Text),
            new SourceMap([new SourceMap.Segment(0, new SourceLocation("test.cpp", 1, 1), true)])))];
        var symbols = SourceSymbols.Build(assembly.MainModule, index, sources, diagnostics);
        return new Emitted(assembly, symbols, sources, diagnostics);
    }

    /// <summary>Declares what a source file declares.</summary>
    public static Emitted DeclareFile(string path)
    {
        var diagnostics = new DiagnosticBag();
        var unit = CheckedSource.FromFile(path);
        var assembly = ModuleFactory.Create("Emitted", false, FrameworkProjection.Loaded.Index);
        var symbols = SourceSymbols.Build(assembly.MainModule, FrameworkProjection.Loaded.Index, [unit], diagnostics);
        return new Emitted(assembly, symbols, [unit], diagnostics);
    }

    /// <summary>Writes the assembly and loads it into this process.</summary>
    public Assembly Load()
    {
        FillBodies();
        var folder = Directory.CreateTempSubdirectory("bridge-metadata");
        try
        {
            var path = Path.Combine(folder.FullName, "Emitted.dll");
            ModuleFactory.Write(Definition, path);
            return Assembly.Load(File.ReadAllBytes(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Codes of all messages.</summary>
    public IEnumerable<string> Codes => Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal);

    /// <summary>The type <c>My.NAME</c>.</summary>
    public TypeDefinition Type(string name) => Definition.MainModule.GetType("My." + name);

    /// <summary>Gives a user's function a body that counts its calls in a static field of its type.</summary>
    public void CountCalls(MethodDefinition method, string field)
    {
        var type = method.DeclaringType;
        var counter = type.Fields.FirstOrDefault(f => f.Name == field);
        if (counter is null)
        {
            counter = new FieldDefinition(
                field, Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, Definition.MainModule.TypeSystem.Int32);
            type.Fields.Add(counter);
        }

        var il = method.Body.GetILProcessor();
        il.Emit(OpCodes.Ldsfld, counter);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Stsfld, counter);
        il.Emit(OpCodes.Ret);
    }

    /// <summary>Gives the functions a compiler would compile bodies that throw or do nothing.</summary>
    public void FillBodies()
    {
        foreach (var method in Definition.MainModule.GetTypes().SelectMany(t => t.Methods))
        {
            if (method.HasBody && method.Body.Instructions.Count == 0)
            {
                var il = method.Body.GetILProcessor();
                if (method is { IsConstructor: true, IsStatic: false, DeclaringType.IsValueType: false })
                {
                    var baseType = method.DeclaringType.BaseType;
                    il.Emit(OpCodes.Ldarg_0);
                    il.Emit(OpCodes.Call, new MethodReference(".ctor", Definition.MainModule.TypeSystem.Void, baseType) { HasThis = true });
                    il.Emit(OpCodes.Ret);
                }
                else if (method.ReturnType.MetadataType == MetadataType.Void)
                {
                    il.Emit(OpCodes.Ret);
                }
                else
                {
                    il.Emit(OpCodes.Ldnull);
                    il.Emit(OpCodes.Throw);
                }
            }
        }
    }
}

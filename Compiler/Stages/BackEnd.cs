using System.Collections.Immutable;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit;
using Bridge.Compiler.Emit.Code;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Rules;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Partition;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;
using Mono.Cecil;

namespace Bridge.Compiler.Stages;

/// <summary>Declares metadata, then binds, cuts, lowers and emits every body.</summary>
internal static class BackEnd
{
    /// <summary>Builds the assembly in memory; null after errors, in this stage or before. Each step checks what is sound after
    /// the others.</summary>
    public static BoundAssembly? Run(
        BuildOptions options, LoadedProjection projection, IReadOnlyList<CheckedUnit> units, DiagnosticBag diagnostics)
    {
        try
        {
            return Build(options, projection, units, diagnostics);
        }
#pragma warning disable CA1031 // the tree of a text with errors may lack anything; the errors have been reported
        catch (Exception) when (diagnostics.HasErrors)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static BoundAssembly? Build(
        BuildOptions options, LoadedProjection projection, IReadOnlyList<CheckedUnit> units, DiagnosticBag diagnostics)
    {
        diagnostics.Settle();
        var isExecutable = options.IsExecutable ?? units.Any(u => EntryPoint.Find(u.Ast) is not null);
        var assembly = ModuleFactory.Create(options.Name, isExecutable, projection.Index);
        ImmutableArray<SourceUnit> sources = [.. units.Select(u => new SourceUnit(u.Desugared.Syntax, u.Ast, u.Desugared.Map))];
        var symbols = SourceSymbols.Build(assembly.MainModule, projection.Index, sources, diagnostics);
        foreach (var source in sources)
        {
            LayoutRules.Check(source, symbols.Mapper, diagnostics);
        }

        diagnostics.Settle();
        var (shims, hasStart, isEntered) = CompileBodies(options, projection, units, diagnostics, assembly, symbols);
        if (isExecutable && !diagnostics.HasErrors)
        {
            EntryPoint.Set(assembly, units, symbols, symbols.Library, diagnostics);
        }

        return diagnostics.HasErrors ? null : new BoundAssembly(assembly, projection.Index, symbols, shims, isExecutable, hasStart, isEntered || units.Any(u => u.Ast.Functions.Any(IsExport)), [.. units.SelectMany(u => u.Desugared.Headers)]);
    }

    private static bool IsExport(FunctionDecl function) => function is { IsExported: true, IsInternal: false, DefinitionBegin: >= 0 };

    /// <summary>Is entered: whether native files, which show their functions to programs, call managed functions.</summary>
    private static (ImmutableArray<ShimUnit> Shims, bool HasStart, bool IsEntered) CompileBodies(
        BuildOptions options, LoadedProjection projection, IReadOnlyList<CheckedUnit> units, DiagnosticBag diagnostics,
        AssemblyDefinition assembly, SourceSymbols symbols)
    {
        var module = assembly.MainModule;
        var runtime = symbols.Library;
        var shims = new ShimTable();
        var context = new BindingContext(
            module, projection.Index, symbols.Mapper, symbols, runtime, shims, new NativeEntries(),
            new SizedTypes(module, runtime.Type("System.ValueType")), new CallbackClasses(module, runtime), new LambdaBodies(), diagnostics);
        var contexts = ForeignFunctions.Link([.. units.Select(u =>
            new UnitContext(u.Desugared, u.Ast, ManagedFunctions.Find(context, u.Ast, u.Desugared)))]);
        diagnostics.Settle();
        var entered = NativeCallers.Find(context, contexts, options.NativeFiles.Length > 0);
        var fields = new ShimFields(module, runtime);
        var emit = new EmitContext(module, runtime, fields, new Documents(), diagnostics);
        var bodies = new BodyCompiler(context, symbols, emit, contexts, entered);
        bodies.Run();
        if (diagnostics.HasErrors)
        {
            return ([], false, false);
        }

        symbols.TrackLifetimes();
        SelfReference.Apply(module);
        fields.Finish(shims.All.Count, new EntryEmitter(module, runtime).Emit(context.Entries.All), options.Name);
        ImmutableArray<ShimUnit> texts = [.. units.Zip(contexts)
            .SelectMany(p => bodies.ShimTexts(p.Second).Select(text => new ShimUnit(p.First.Desugared.SourcePath, text, p.First.Pch)))];
        return (texts, bodies.HasStart, options.NativeFiles.Length > 0 && context.Entries.All.Count > 0);
    }
}

using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>What the base classes offer for destruction.</summary>
/// <param name="DisposeBool">The nearest accessible virtual <c>Dispose(bool)</c>, or null.</param>
/// <param name="CallsDisposeBool">Whether it can be called (is not abstract).</param>
/// <param name="Dispose">A <c>Dispose()</c> to call when there is no <see cref="DisposeBool"/>, or null.</param>
/// <param name="Finalize">The nearest <c>Finalize</c>.</param>
internal sealed record BaseChain(MethodReference? DisposeBool, bool CallsDisposeBool, MethodReference? Dispose, MethodReference Finalize)
{
    /// <summary>Looks through the base classes of <paramref name="type"/>, nearest first.</summary>
    public static BaseChain Of(DeclarationContext context, TypeDefinition type)
    {
        MethodReference? disposeBool = null, dispose = null, finalize = null;
        var isCallable = false;
        foreach (var baseType in context.Hierarchy.BasesOf(type))
        {
            foreach (var method in context.Hierarchy.Definition(baseType)?.Methods ?? [])
            {
                if (disposeBool is null && IsDisposeBool(method))
                {
                    disposeBool = context.Importer.Method(method, context.Importer.Type(baseType));
                    isCallable = !method.IsAbstract;
                }
                else if (method is { Name: "Dispose", HasParameters: false, IsPublic: true, IsStatic: false, IsAbstract: false })
                {
                    dispose ??= context.Importer.Method(method, context.Importer.Type(baseType));
                }
                else if (method is { Name: "Finalize", HasParameters: false, IsVirtual: true })
                {
                    finalize ??= context.Importer.Method(method, context.Importer.Type(baseType));
                }
            }
        }

        return new BaseChain(
            disposeBool,
            isCallable,
            disposeBool is null ? dispose : null,
            finalize ?? context.Framework.Method("System.Object", "Finalize"));
    }

    private static bool IsDisposeBool(MethodDefinition method) =>
        method is { Name: "Dispose", IsVirtual: true, IsFinal: false, IsPrivate: false, Parameters: [var parameter] }
        && parameter.ParameterType.MetadataType == MetadataType.Boolean;
}

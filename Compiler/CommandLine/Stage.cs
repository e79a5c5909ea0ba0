namespace Bridge.Compiler.CommandLine;

/// <summary>The stages of a compilation, in order; <c>--stop-after</c> takes their names in lower case.</summary>
public enum Stage
{
    /// <summary>.NET as standard C++.</summary>
    Projection,

    /// <summary>clang -E.</summary>
    Preprocess,

    /// <summary>Declarations of managed types.</summary>
    Syntax,

    /// <summary>C++/CLI as standard C++.</summary>
    Desugar,

    /// <summary>The typed AST.</summary>
    Check,

    /// <summary>Operations of the CLI and native shims.</summary>
    Bind,

    /// <summary>The generated C++ of the shims.</summary>
    Shims,

    /// <summary>IL.</summary>
    Emit,
}

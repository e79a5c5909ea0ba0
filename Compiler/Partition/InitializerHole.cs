using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>A managed expression in the initialiser of a native member or variable: the initialiser stays native and calls the
/// IL of the expression.</summary>
/// <param name="Node">The expression.</param>
/// <param name="Name">What is initialised; the text of a constructed object begins with it.</param>
/// <param name="Constructor">The constructor whose parameters the expression may name, or null.</param>
/// <param name="Self">The native class of the object under construction, or null.</param>
/// <param name="Field">The field whose initialiser in the class it is, or null.</param>
/// <param name="Entry">The expression's IL.</param>
/// <param name="Host">Its native parts.</param>
/// <param name="Lambda">For a lambda with managed code: its text with a call of the IL; else null.</param>
internal sealed record InitializerHole(
    ClangNode Node, string Name, FunctionDecl? Constructor, RecordDecl? Self, FieldDecl? Field, NativeEntry? Entry, HostWriter Host, string? Lambda = null)
{
    /// <summary>The default argument it belongs to, or null.</summary>
    public DefaultArgument? Default { get; init; }

    /// <summary>For a lambda with managed code in the text of a template: its body; else null.</summary>
    public LambdaEntry? Body { get; init; }

    /// <summary>The static member of a class template that it initialises, or null.</summary>
    public VarDecl? Variable { get; init; }

    /// <summary>The field or static member that it initialises and its type, or the function whose default argument it is; null in a constructor.</summary>
    public (ClangDecl Declaration, ClangType? Type)? Member => Field is not null ? (Field, Field.Type)
        : Variable is not null ? (Variable, Variable.Type)
        : Default is not null ? (Default.Function, null)
        : null;

    /// <summary>The templates whose text it is, or null.</summary>
    public TemplateFrame? Frame => Constructor?.Frame ?? Self?.Frame ?? Variable?.Parent?.Frame ?? Default?.Function.Parent?.Frame;
}

using System.Collections.Immutable;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Binding.Tree;

/// <summary>A statement; the evaluation stack is empty before and after it.</summary>
public abstract record BoundStatement;

/// <summary>Statements in order.</summary>
public sealed record BoundBlock(ImmutableArray<BoundStatement> Statements) : BoundStatement;

/// <summary>Marks where the code of a source range begins (a sequence point).</summary>
public sealed record BoundSequencePoint(SourceLocation Start, SourceLocation End) : BoundStatement;

/// <summary>Evaluates an expression and drops its value.</summary>
public sealed record BoundExpressionStatement(BoundExpression Expression) : BoundStatement;

/// <summary><c>if</c>.</summary>
public sealed record BoundIfStatement(BoundExpression Condition, BoundStatement Then, BoundStatement? Else) : BoundStatement;

/// <summary>Any loop: <c>while</c> and <c>for</c> test before the body, <c>do</c> after it.</summary>
/// <param name="ConditionSetup">Statements to run before each test.</param>
/// <param name="Condition">Null for an endless loop.</param>
/// <param name="Body">The body.</param>
/// <param name="Increment">Runs after the body and at <c>continue</c>, or null.</param>
/// <param name="TestsAfterBody">A <c>do</c> loop.</param>
/// <param name="Break">Target of <c>break</c>.</param>
/// <param name="Continue">Target of <c>continue</c>.</param>
public sealed record BoundLoopStatement(
    BoundStatement? ConditionSetup,
    BoundExpression? Condition,
    BoundStatement Body,
    BoundStatement? Increment,
    bool TestsAfterBody,
    LabelSymbol Break,
    LabelSymbol Continue) : BoundStatement;

/// <summary>Jumps by value: to the label of the equal case, else to <paramref name="Default"/>.</summary>
public sealed record BoundSwitchJump(BoundExpression Value, ImmutableArray<(long Value, LabelSymbol Label)> Cases, LabelSymbol Default)
    : BoundStatement;

/// <summary>A jump target.</summary>
public sealed record BoundLabel(LabelSymbol Label) : BoundStatement;

/// <summary>A jump; may leave protected regions.</summary>
public sealed record BoundGoto(LabelSymbol Label) : BoundStatement;

/// <summary>A jump within the same protected region.</summary>
public sealed record BoundConditionalGoto(BoundExpression Condition, LabelSymbol Label, bool JumpsIfTrue) : BoundStatement;

/// <summary>Returns from the method; may leave protected regions.</summary>
public sealed record BoundReturn(BoundExpression? Value) : BoundStatement;

/// <summary>Throws a managed exception object.</summary>
public sealed record BoundThrow(BoundExpression Exception) : BoundStatement;

/// <summary><c>throw;</c> inside a handler.</summary>
public sealed record BoundRethrow : BoundStatement;

/// <summary>One handler: by managed type, or by <paramref name="Filter"/> (an int32 expression over the exception in <paramref name="Exception"/>).</summary>
public sealed record BoundCatch(TypeReference Type, LocalSymbol? Exception, BoundExpression? Filter, BoundStatement Body);

/// <summary><c>try</c> with handlers, or with a finally block, not both.</summary>
public sealed record BoundTry(BoundStatement Body, ImmutableArray<BoundCatch> Handlers, BoundStatement? Finally) : BoundStatement
{
    /// <summary>Whether <see cref="Finally"/> runs only when an exception leaves the body (ECMA-335 §I.12.4.2.5, fault).</summary>
    public bool IsFault { get; init; }
}

/// <summary>The end of a function that should have returned a value before.</summary>
public sealed record BoundMissingReturn : BoundStatement;

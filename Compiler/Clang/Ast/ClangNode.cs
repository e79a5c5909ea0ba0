using System.Collections.Immutable;

namespace Bridge.Compiler.Clang.Ast;

/// <summary>Statement and expression kinds. Names are Clang's without prefixes and suffixes.
/// Children conventions stand beside each; «?» = may be null.</summary>
public enum NodeKind
{
#pragma warning disable CS1591 // documented in line
    // statements
    Compound,          // statements…
    DeclStmt,          // no children; Decls = the declared variables (VarDecl with Initializer) or other declarations
    Return,            // value?
    If,                // init?, condition variable DeclStmt?, condition, then, else?
    While,             // condition variable DeclStmt?, condition, body
    Do,                // body, condition
    For,               // init?, condition variable DeclStmt?, condition?, increment?, body
    RangeFor,          // init?, range DeclStmt, begin DeclStmt, end DeclStmt, condition, increment, loop variable DeclStmt, body
    Switch,            // init?, condition variable DeclStmt?, condition, body
    Case,              // Value, sub-statement        (GNU ranges: Unknown)
    Default,           // sub-statement
    Break,
    Continue,
    Goto,              // Text = label
    Label,             // Text = label; sub-statement
    Null,
    Try,               // block, Catch…
    Catch,             // Decls = [exception variable] or empty for catch (...); children: block
    // literals
    IntegerLiteral,    // Value
    FloatingLiteral,   // Text = round-trip decimal ("R" format of the double/float value)
    CharacterLiteral,  // Value
    StringLiteral,     // Bytes = code units little endian without the terminator, Value = bytes per unit
    BoolLiteral,       // Value
    NullPtrLiteral,
    // names
    DeclRef,           // Decl
    Member,            // Decl; base;   IsArrow, HasQualifier (Base::f)
    This,              // IsImplicit
    // calls
    Call,              // Decl? (direct callee); callee, arguments…
    MemberCall,        // Decl = method; callee (Member, or a pointer-to-member Binary), arguments…
    OperatorCall,      // Decl = operator function; Operator = spelling ("+", "[]", "()", "->", "="…); arguments… (object first; the callee node is left out)
    Construct,         // Decl = constructor; arguments…   (CXXConstructExpr, CXXTemporaryObjectExpr); IsListInit, IsElidable
    InheritedConstruct,
    New,               // constructor or initialiser?, array size?, placement arguments…; Type = T*, AllocatedType
    Delete,            // operand; IsArray
    Throw,             // operand?
    // casts: CastKind says what happens
    ImplicitCast,      // operand
    CStyleCast,        // operand
    FunctionalCast,    // operand
    StaticCast,        // operand
    ReinterpretCast,   // operand
    ConstCast,         // operand
    DynamicCast,       // operand
    // operators
    Unary,             // Operator = "-" "+" "!" "~" "*" "&" "++" "--"; IsPostfix; operand
    Binary,            // Operator (also "=", ",", "&&", "||", ".*", "->*"); left, right
    CompoundAssign,    // Operator = "+=" …; ComputationType = type the operation is done in; left, right
    Rewritten,         // a != b that calls ==, a < b that calls <=> ([over.match.oper]); what Clang made of it, whose offsets do not fit
    Conditional,       // condition, true, false
    BinaryConditional, // condition (evaluated once), false
    ArraySubscript,    // base, index
    Paren,             // operand
    // temporaries and defaults
    ExprWithCleanups,  // operand
    MaterializeTemporary, // operand; Text = "full" | "automatic" | "static"
    BindTemporary,     // operand
    DefaultArg,        // the default expression (its offsets are -1 or elsewhere); Text = it in C++ that holds where the call stands, if there is any
    DefaultInit,       // the default member initialiser
    InitList,          // initialisers… (semantic form)
    StdInitializerList,// operand
    ImplicitValueInit,
    ScalarValueInit,
    OpaqueValue,       // operand?
    // constants computed by Clang
    Constant,          // Value (sizeof, alignof, type traits, noexcept(), sizeof...)
    // other
    Typeid,            // operand? ; AllocatedType when of a type
    Lambda,            // explicit captures…, body? (not of a generic lambda)
    Recovery,          // operands…; what Clang made of an erroneous expression
    Unknown,           // Text = Clang's class name
#pragma warning restore CS1591
}

/// <summary>Value category of an expression.</summary>
public enum ValueCategory
{
    /// <summary>A statement.</summary>
    None,

    /// <summary>prvalue.</summary>
    PRValue,

    /// <summary>lvalue.</summary>
    LValue,

    /// <summary>xvalue.</summary>
    XValue,
}

/// <summary>One statement or expression of Clang's AST. Ranges are offsets in the check text, -1 where the node has no text there.</summary>
public sealed class ClangNode
{
    /// <summary>What it is.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>Offset of the first character.</summary>
    public int Begin { get; init; } = -1;

    /// <summary>Offset after the last character.</summary>
    public int End { get; init; } = -1;

    /// <summary>Sub-nodes by the conventions of <see cref="NodeKind"/>; entries may be null where the table says so.</summary>
    public ImmutableArray<ClangNode?> Children { get; init; } = [];

    /// <summary>Type of an expression; null for statements.</summary>
    public ClangType? Type { get; init; }

    /// <summary>Value category of an expression.</summary>
    public ValueCategory Category { get; init; }

    /// <summary>The declaration referred to.</summary>
    public ClangDecl? Decl { get; set; }

    /// <summary>Declarations of a DeclStmt or Catch.</summary>
    public ImmutableArray<ClangDecl> Decls { get; init; } = [];

    /// <summary>For a generic lambda: its call operators as they are instantiated.</summary>
    public ImmutableArray<FunctionDecl> Instances { get; set; } = [];

    /// <summary>Sub-nodes; the bodies of a generic lambda stand for the one that has none of its own.</summary>
    public IEnumerable<ClangNode> Operands => Children.Concat(Instances.Select(f => f.Body)).OfType<ClangNode>();

    /// <summary>The same with the initialisers of the variables that are declared here.</summary>
    public IEnumerable<ClangNode> Parts => Operands.Concat(Decls.OfType<VarDecl>().Select(v => v.Initializer).OfType<ClangNode>());

    /// <summary>Operator spelling.</summary>
    public string Operator { get; init; } = string.Empty;

    /// <summary>Clang's cast kind without <c>CK_</c>: NoOp, LValueToRValue, IntegralCast, DerivedToBase, ConstructorConversion, …</summary>
    public string CastKind { get; init; } = string.Empty;

    /// <summary>Integer value of literals and constants.</summary>
    public long Value { get; init; }

    /// <summary>Label, storage duration, floating text: see the table.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Content of a string literal.</summary>
    public ImmutableArray<byte> Bytes { get; init; } = [];

    /// <summary>For New: the allocated type. For Typeid: the type. For Constant: the type of sizeof.</summary>
    public ClangType? AllocatedType { get; init; }

    /// <summary>For CompoundAssign: the type the operation is computed in.</summary>
    public ClangType? ComputationType { get; init; }

    /// <summary>Member access by <c>-&gt;</c>.</summary>
    public bool IsArrow { get; init; }

    /// <summary>Written with a qualifier (<c>Base::f()</c>), which suppresses virtual dispatch.</summary>
    public bool HasQualifier { get; init; }

    /// <summary>Implicit (not written).</summary>
    public bool IsImplicit { get; init; }

    /// <summary>Postfix increment or decrement.</summary>
    public bool IsPostfix { get; init; }

    /// <summary>Array form of delete, or list-initialisation of a construct.</summary>
    public bool IsArray { get; init; }

    /// <summary>Construct written with braces.</summary>
    public bool IsListInit { get; init; }
}

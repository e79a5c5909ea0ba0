using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Rules;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>One occurrence of a type while its members are declared.</summary>
internal sealed class MemberScope(DeclarationContext context, TypeSymbol type, TypeOccurrence occurrence)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<int, IMemberDefinition> _byId = [];
    private readonly TypeArgumentRules _arguments = new(context);
    private bool _hasReported;

    /// <summary>The type.</summary>
    public TypeSymbol Type { get; } = type;

    /// <summary>The unit.</summary>
    public UnitIndex Index => occurrence.Index;

    /// <summary>What is written.</summary>
    public TypeDeclarationSyntax Syntax => occurrence.Syntax;

    /// <summary>Whether members are created here.</summary>
    public bool IsFirst => ReferenceEquals(occurrence, Type.First);

    /// <summary>The member declared in this occurrence by a syntax id, or null.</summary>
    public T? Declared<T>(int id)
        where T : class, IMemberDefinition => _byId.GetValueOrDefault(id) as T;

    /// <summary>Whether this occurrence has declared a member with this key.</summary>
    public bool Has(string key) => _seen.Contains(key);

    /// <summary>Returns the member with this key, adding <paramref name="created"/> when this is the first occurrence;
    /// null after an error. Binds every declaration with the syntax's id to it.</summary>
    public T? Add<T>(string key, DeclarationSyntax syntax, T created, Action<T> attach)
        where T : class, IMemberDefinition
    {
        if (!_seen.Add(key))
        {
            context.Diagnostics.Report(Descriptors.MemberDeclaredTwice, syntax.Location, $"{Syntax.Name}::{(syntax.Name == ".ctor" ? Syntax.Name : syntax.Name)}");
            return null;
        }

        if (IsFirst || (Index.IsInstance && Type.Member(key) is null))
        {
            Type.Add(key, created, syntax);
            attach(created);
        }

        if (Type.Member(key) is not T member)
        {
            ReportDifference(syntax);
            return null;
        }

        if (syntax.Id >= 0)
        {
            _byId[syntax.Id] = member;
        }

        if (context.Diagnostics.IsSettled(syntax.Location) || Index.Find(syntax.Id).Any(d => d.IsInvalid))
        {
            context.Soundness.AddMember(Type.Definition, member.Name, syntax);
        }

        foreach (var declaration in Index.Find(syntax.Id))
        {
            _arguments.Check(declaration, syntax.Location);
            context.Symbols.Bind(declaration, member);
            context.Symbols.BindSyntax(declaration, syntax);
        }

        return member;
    }

    /// <summary>Adds an instantiation of a member template; units may have different ones.</summary>
    public void AddInstance(string key, DeclarationSyntax syntax, FunctionDecl function, MethodDefinition created)
    {
        var method = Type.GetOrAddInstance(key, created, syntax);
        context.Symbols.Bind(function, method);
        context.Symbols.BindSyntax(function, syntax);
    }

    /// <summary>Reports members that the first occurrence has and this one lacks.</summary>
    public void CheckComplete()
    {
        if (!IsFirst && !Index.IsInstance && Type.MemberCount != _seen.Count)
        {
            ReportDifference(Syntax);
        }
    }

    private void ReportDifference(DeclarationSyntax syntax)
    {
        if (!_hasReported)
        {
            _hasReported = true;
            context.Diagnostics.Report(
                Descriptors.TypeDiffersBetweenFiles, syntax.Location, Syntax.Name, Type.First.Syntax.Location);
        }
    }
}

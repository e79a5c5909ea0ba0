using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private bool IsConstructor => _function!.Kind == FunctionKind.Constructor && _method.HasThis;

    private bool IsManagedDestructor =>
        _context.Symbols.SyntaxOf(_function!) is MethodDeclarationSyntax { Kind: MethodKind.Destructor };

    /// <summary>Whether the handlers of the function are those of a constructor or destructor: they end with <c>throw;</c> ([except.handle]).</summary>
    private bool RethrowsAtEnd(ClangNode handler) =>
        (_method.IsConstructor || IsManagedDestructor || FunctionTry.Of(_function!) is not null) && HandlersOf(_function!.Body).Any(h => ReferenceEquals(h, handler));

    private static ImmutableArray<ClangNode?> HandlersOf(ClangNode? body) =>
        body is { Kind: NodeKind.Try } block ? block.Children[1..] : [];

    /// <summary>A body with what runs before and after it. The function-try-block of a constructor or destructor guards that too; members
    /// and bases are ended when its handlers begin:
    /// <code>
    /// C() try : B() { S } catch (E^ e) { H }  →  try { B(); try { S } fault { DisposeBuilt(true); } } catch (E^ e) { H; throw; }
    /// ~C() try { S } catch (E^ e) { H }       →  try { try { S } finally { DisposeBuilt(true); } } catch (E^ e) { H; throw; }
    /// </code></summary>
    private BoundStatement BindFunctionBody(FunctionDecl function, ClangNode body, ImmutableArray<BoundStatement> initializers)
    {
        if (FunctionTry.Of(function) is { } native)
        {
            return BindStatement(native.Block);
        }

        if (body.Kind != NodeKind.Try || !(_method.IsConstructor || IsManagedDestructor))
        {
            return BindUnguarded(function, body, initializers);
        }

        var block = BindUnguarded(function, body.Children[0]!, initializers);
        if (IsManagedDestructor && BuiltPartsEnd(isBaseBuilt: true) is { } end)
        {
            block = new BoundTry(block, [], end);
        }

        return new BoundTry(block, BindHandlers(body), null);
    }

    private BoundStatement BindUnguarded(FunctionDecl function, ClangNode body, ImmutableArray<BoundStatement> initializers) =>
        IsConstructor ? BindConstruction(function, body)
        : initializers.IsDefaultOrEmpty ? BindStatement(body)
        : new BoundBlock([.. initializers, BindStatement(body)]);

    private ImmutableArray<BoundCatch> BindHandlers(ClangNode body) => [.. HandlersOf(body).Select(h => BindCatch(h!))];

    /// <summary>The handlers of a native constructor or destructor as a function of its own, for C++ to call while it handles the
    /// exception: <c>try { throw; } catch (E^ e) { H; throw; }</c>.</summary>
    public BoundStatement BindNativeHandlers(FunctionDecl function)
    {
        _function = function;
        _statement = LocationOf(function.Body!);
        DeclareParameters(function);
        return new BoundBlock([new BoundTry(BindRethrow(function.Body!), BindHandlers(function.Body!), null), new BoundReturn(null)]);
    }
}

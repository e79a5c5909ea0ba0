using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // delegate: 'delegate' type name '(' parameters ')' ';'
    private DelegateNode? ParseDelegate(DeclarationContext context)
    {
        var typeStart = ++_position;
        while (!At("(") && !At(";") && !At("{") && Current.Kind != TokenKind.EndOfFile)
        {
            _position = Next(_position, _buffer.Count);
        }

        var name = _position - 1;
        if (!At("(") || !_buffer[name].IsIdentifier || name <= typeStart)
        {
            Report(Descriptors.MissingName, Current, "a delegate", Current);
            Recover(_buffer.Count - 1);
            return null;
        }

        var id = Reserve();
        var parameters = ParseParameters(out var arrays, out var parameterAttributes);
        var invoke = DeclareInvoke(id, name, arrays, parameterAttributes);
        ExpectDelegateEnd(name);
        var declaration = DeclareDelegate(context, id, name, invoke);
        return new DelegateNode(
            new TokenRange(context.Start, _position), declaration, invoke, name, new TokenRange(typeStart, name), parameters,
            context.Attributes)
        {
            Generic = context.Generic,
        };
    }

    private void ExpectDelegateEnd(int name)
    {
        if (At("{"))
        {
            Report(Descriptors.DelegateBody, _buffer[name], _buffer[name].Text);
            Recover(_buffer.Count - 1);
        }
        else
        {
            ExpectSemicolon();
        }
    }

    private MethodDeclarationSyntax DeclareInvoke(
        int parent, int name, ImmutableArray<int> arrays, ImmutableDictionary<int, ImmutableArray<AttributeSyntax>> attributes) =>
        Declare(
            new MethodDeclarationSyntax
            {
                Id = Reserve(),
                Name = "Invoke",
                Location = LocationOf(name),
                Kind = MethodKind.DelegateInvoke,
                Accessibility = Accessibility.Public,
                IsVirtual = true,
                ParameterArrays = arrays,
                ParameterAttributes = attributes,
                ParentId = parent,
            },
            null);

    private TypeDeclarationSyntax DeclareDelegate(DeclarationContext context, int id, int name, MethodDeclarationSyntax invoke) =>
        Declare(
            new TypeDeclarationSyntax
            {
                Id = id,
                Name = Keywords.Unescape(_buffer[name].Text),
                Location = LocationOf(name),
                Kind = ManagedTypeKind.Delegate,
                Namespace = context.Namespace,
                IsInNativeClass = context.IsInNativeClass,
                IsSealed = true,
                Accessibility = context.Accessibility,
                Attributes = SyntaxOf(context.Attributes),
                Documentation = DocumentationAt(context.Start),
                ParentId = context.Scope?.Id ?? -1,
                Members = [invoke],
                GenericParameters = context.Generic?.Declarations ?? [],
            },
            context.Scope);
}

using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on the parameters of member functions (ECMA-372 §18.6): the CLI calls with exactly the parameters that
/// metadata lists.</summary>
internal static class ParameterRules
{
    /// <summary>Checks the parameters of one function.</summary>
    public static void Check(RuleContext context, MethodNode node)
    {
        var parameters = node.Parameters.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            CheckDefault(context, parameters[i], node.Declaration.Name);

            if (context.Has(parameters[i], "pin_ptr"))
            {
                context.Report(Descriptors.PinnedParameter, parameters[i].Begin, "pin_ptr");
            }

            if (context.Find(parameters[i], "...") is var ellipsis and >= 0 && HidesArray(context, parameters[i], ellipsis))
            {
                context.Report(Descriptors.EllipsisWithoutComma, ellipsis);
            }

            if (parameters[i].Length == 1 && context.Buffer[parameters[i].Begin].Is("..."))
            {
                context.Report(Descriptors.EllipsisParameter, parameters[i].Begin, node.Declaration.Name);
            }
        }

        if (context.Has(node.Head, "pin_ptr"))
        {
            context.Report(Descriptors.PinnedMember, node.Declaration, node.Declaration.Name);
        }

        CheckAttributes(context, node.Parameters.Tokens);
        foreach (var index in node.Declaration.ParameterArrays)
        {
            CheckParameterArray(context, parameters[index], index == parameters.Length - 1);
        }
    }

    /// <summary>Checks the parameters of a delegate: each is one of its <c>Invoke</c>.</summary>
    public static void Check(RuleContext context, DelegateNode node)
    {
        foreach (var parameter in node.Parameters.Parameters)
        {
            CheckDefault(context, parameter, node.Declaration.Name);
            if (parameter.Length == 1 && context.Buffer[parameter.Begin].Is("..."))
            {
                context.Report(Descriptors.EllipsisParameter, parameter.Begin, node.Declaration.Name);
            }
        }
    }

    /// <summary>Checks the parameters of a function outside of managed types.</summary>
    public static void Check(RuleContext context, FunctionNode node)
    {
        CheckAttributes(context, node.Parameters);
        foreach (var pinned in Enumerable.Range(node.Head.Begin, node.Parameters.End - node.Head.Begin).Where(i => context.Buffer[i].Is("pin_ptr")))
        {
            context.Report(Descriptors.PinnedParameter, pinned, "pin_ptr");
        }

        if (node.Declaration is { } declaration && context.Buffer[node.Parameters.End - 2].Is("..."))
        {
            context.Report(Descriptors.GenericEllipsis, node.Parameters.End - 2, declaration.Name);
        }
    }

    private static void CheckDefault(RuleContext context, TokenRange parameter, string function)
    {
        if (context.Find(parameter, "=") is var equals and >= 0)
        {
            context.Report(Descriptors.DefaultArgument, equals, function);
        }
    }

    // [ParamArray] array<T>^ a is the old way to write ... array<T>^ a
    private static void CheckAttributes(RuleContext context, TokenRange parameters)
    {
        for (var i = parameters.Begin + 1; i < parameters.End; i = context.Buffer.After(i))
        {
            if (context.Buffer.IsParamArrayAt(i))
            {
                context.Report(Descriptors.ParamArrayAttribute, i);
            }
        }
    }

    private static void CheckParameterArray(RuleContext context, TokenRange parameter, bool isLast)
    {
        if (!isLast)
        {
            context.Report(Descriptors.ParameterArrayNotLast, parameter.Begin);
        }
        else if (!IsVector(context, parameter))
        {
            context.Report(Descriptors.ParameterArrayType, parameter.Begin);
        }
    }

    // array<T>^ name, or a name that may stand for it
    private static bool IsVector(RuleContext context, TokenRange parameter)
    {
        if (!context.Has(parameter, "^"))
        {
            return !Keywords.IsBuiltinType(context.Buffer[parameter.Begin].Text);
        }

        var open = context.Find(parameter, "array") + 1;
        var close = open > 0 && context.Buffer[open].Is("<") ? context.Buffer.AfterAngles(open) - 1 : -1;
        for (var i = open + 1; i < close; i = context.Buffer.Next(i, close))
        {
            if (context.Buffer[i].Is(","))
            {
                return context.Buffer[i + 1].Is("1") || context.Buffer[i + 1].Text == "1";
            }
        }

        return open > 0;
    }

    /// <summary><c>int a ... array&lt;int&gt;^ rest</c>: a type and a name stand on both sides. Not so in a pack, <c>const A... a</c>.</summary>
    private static bool HidesArray(RuleContext context, TokenRange parameter, int ellipsis) =>
        ellipsis > parameter.Begin + 1 && context.Buffer[ellipsis - 1].Kind == TokenKind.Identifier && parameter.End > ellipsis + 2;
}

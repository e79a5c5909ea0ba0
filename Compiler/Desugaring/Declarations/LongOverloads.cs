using System.Collections.Immutable;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Functions that are overloaded for <c>int</c> and <c>long</c>: MSVC tells them apart by a custom modifier. Their <c>long</c> stays
/// <c>long</c> for Clang, marked, and becomes <c>Int32</c> with the modifier in metadata; elsewhere it is <c>int</c>. Immutable after
/// construction.</summary>
internal sealed class LongOverloads(TokenBuffer buffer, BaseMethods bases)
{
    /// <summary>Where the <c>long</c> of parameters stands that is one of two overloads.</summary>
    /// <param name="owner">The class.</param>
    /// <param name="name">The name of the function; null for a constructor.</param>
    /// <param name="parameters">Its parameters.</param>
    public IEnumerable<int> Find(TypeNode owner, string? name, ImmutableArray<TokenRange> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (Scalar(parameters[i]) is { IsLong: true } scalar && IsOverloaded(owner, name, parameters.Length, i, scalar))
            {
                yield return scalar.Token;
            }
        }
    }

    /// <summary>The type of a parameter that is a <c>long</c>, or null.</summary>
    public string? Spell(TokenRange parameter) =>
        Scalar(parameter) is { IsLong: true } scalar ? scalar.IsUnsigned ? "unsigned long" : "long" : null;

    /// <summary>The parameters between parentheses.</summary>
    public ImmutableArray<TokenRange> Split(TokenRange list)
    {
        var result = ImmutableArray.CreateBuilder<TokenRange>();
        var begin = list.Begin + 1;
        for (var i = begin; i < list.End; i = buffer.Next(i, list.End))
        {
            if (buffer[i].Is(",") || i == list.End - 1)
            {
                result.Add(new TokenRange(begin, i));
                begin = i + 1;
            }
        }

        return result.ToImmutable();
    }

    private bool IsOverloaded(TypeNode owner, string? name, int count, int index, ScalarType scalar)
    {
        var (types, libraries) = name is null ? ([owner], []) : bases.Lineage(owner);
        return libraries.Any(library => bases.HasLongOverload(library, name!))
            || types.SelectMany(t => t.Members.OfType<MethodNode>())
                .Where(m => IsNamed(m, name) && m.Parameters.Parameters.Length == count)
                .Any(m => Scalar(m.Parameters.Parameters[index]) is { IsLong: false } other && other.IsUnsigned == scalar.IsUnsigned);
    }

    private static bool IsNamed(MethodNode method, string? name) =>
        name is null ? method.Declaration.Kind == MethodKind.Constructor : method.Declaration.Name == name;

    /// <summary>A parameter of type int or long: where the word stands.</summary>
    private sealed record ScalarType(bool IsLong, bool IsUnsigned, int Token);

    // ('const' | 'volatile' | 'signed' | 'unsigned' | 'int' | 'long' | 'Int32' | 'UInt32')+ name?
    private ScalarType? Scalar(TokenRange parameter)
    {
        var (token, isLong, isUnsigned) = (-1, false, false);
        var i = parameter.Begin;
        for (; i < parameter.End && buffer[i].Text is "const" or "volatile" or "signed" or "unsigned" or "int" or "long" or "Int32" or "UInt32"; i++)
        {
            var isWord = buffer[i].Text is not ("const" or "volatile");
            if (buffer[i].Is("long") && isLong)
            {
                return null;
            }

            isLong |= buffer[i].Is("long");
            isUnsigned |= buffer[i].Text is "unsigned" or "UInt32";
            token = isWord && (token < 0 || buffer[i].Is("long")) ? i : token;
        }

        var endsThere = i == parameter.End || (i == parameter.End - 1 && buffer[i].IsIdentifier && !Keywords.IsCpp(buffer[i].Text));
        return token >= 0 && endsThere ? new ScalarType(isLong, isUnsigned, token) : null;
    }
}

using Bridge.Compiler.Syntax.Tokens;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Tokens, and what could be taken for another one.</summary>
public sealed class LexerTests
{
    [TestCase("List<int%>", "List < int % >")]
    [TestCase("List<List<int>^>^", "List < List < int > ^ > ^")]
    [TestCase("a>>=b", "a > > = b")]
    [TestCase("f(T^=nullptr)", "f ( T ^ = nullptr )")]
    [TestCase("a<::System::X>", "a < :: System :: X >")]
    [TestCase("x<%y%:z", "x < % y % : z")]
    [TestCase("1'000'000 0x1F.8p-3 .5e+3f 3ull", "1'000'000 0x1F.8p-3 .5e+3f 3ull")]
    [TestCase("5 .ToString()", "5 . ToString ( )")]
    [TestCase("L\"a\\\"b\" u8\"x\" 'c' L'\\''", "L\"a\\\"b\" u8\"x\" 'c' L'\\''")]
    [TestCase("R\"q(a)\" b)q\" c", "R\"q(a)\" b)q\" c")]
    [TestCase("a /* b */ + // c\n d", "a + d")]
    [TestCase("a->b->*c...<=>::", "a -> b ->* c ... <=> ::")]
    [TestCase("x$k größe", "x$k größe")]
    [TestCase("u8 u8R LR", "u8 u8R LR")]
    public void Tokens_are_separated(string text, string expected) =>
        Assert.That(Words.Normalise(text), Is.EqualTo(expected));

    [Test]
    public void Pragmas_are_one_token_at_the_start_of_a_line()
    {
        var tokens = Words.Of("a\n#pragma pack(push, 1)\nb # c");
        Assert.That(tokens.Select(t => t.Kind), Is.EqualTo(new[]
        {
            TokenKind.Identifier, TokenKind.Pragma, TokenKind.Identifier, TokenKind.Punctuator, TokenKind.Identifier,
        }));
    }

    [Test]
    public void Adjacency_is_kept()
    {
        var tokens = Words.Of("a> >b>>c");
        Assert.That(tokens.Where(t => t.Is(">")).Select(t => t.HasSpaceBefore), Is.EqualTo(new[] { false, true, false, false }));
    }
}

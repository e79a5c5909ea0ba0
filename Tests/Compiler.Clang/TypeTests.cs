using Bridge.Compiler.Clang.Ast;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Types are canonical, unique, and spelled so that they can be written.</summary>
public sealed class TypeTests
{
    private const string Declarations = """
        namespace N { struct S { int m; using Alias = int; enum class E { A }; template<class T> struct G { T t; }; }; inline namespace I { struct V { }; } namespace { struct U { }; } }
        template<class T, class D = int, int K = 3> struct Def { };
        using Fn = int (*)(const N::S&, char);
        """;

    [TestCase("N::S", "N::S", typeof(RecordType))]
    [TestCase("const N::S*", "const N::S *", typeof(PointerType))]
    [TestCase("N::S::Alias", "int", typeof(BuiltinType))]
    [TestCase("N::S::E", "N::S::E", typeof(EnumType))]
    [TestCase("N::S::G<N::V>", "N::S::G<N::V>", typeof(RecordType))]
    [TestCase("N::U", "N::U", typeof(RecordType))]
    [TestCase("Def<N::S>", "Def<N::S, int, 3>", typeof(RecordType))]
    [TestCase("Fn", "int (*)(const N::S &, char)", typeof(PointerType))]
    [TestCase("Fn*", "int (**)(const N::S &, char)", typeof(PointerType))]
    [TestCase("int N::S::*", "int N::S::*", typeof(MemberPointerType))]
    [TestCase("decltype(nullptr)", "decltype(nullptr)", typeof(BuiltinType))]
    [TestCase("N::S&&", "N::S &&", typeof(ReferenceType))]
    [TestCase("volatile long", "volatile long", typeof(BuiltinType))]
    [TestCase("wchar_t", "wchar_t", typeof(BuiltinType))]
    [TestCase("unsigned long long", "unsigned long long", typeof(BuiltinType))]
    [TestCase("int (&)[3]", "int (&)[3]", typeof(ReferenceType))]
    public void Spellings_are_qualified_and_can_be_written(string written, string spelling, Type kind)
    {
        var type = ParameterType(written);
        Assert.That((type.Spelling, type.GetType()), Is.EqualTo((spelling, kind)));
        Assert.That(ParameterType(type.Spelling).Spelling, Is.EqualTo(spelling));
    }

    [Test]
    public void A_type_is_one_object()
    {
        var parameters = Checked.Accepted(Declarations + "void f(N::S::Alias* a, int* b, const int* c) { }").Function("f").Parameters;
        Assert.That(parameters[0].Type, Is.SameAs(parameters[1].Type));
        Assert.That(parameters[0].Type, Is.Not.SameAs(parameters[2].Type));
    }

    [Test]
    public void Arrays_and_functions_show_their_parts()
    {
        var unit = Checked.Accepted("int v[4]; extern int w[]; int f(int a, ...) { return v[0] + w[0]; }");
        var array = (ArrayType)unit.Unit.Globals.Single(g => g.Name == "v").Type;
        var function = unit.Function("f").Type;
        Assert.Multiple(() =>
        {
            Assert.That((array.Count, array.Element.Spelling, array.Size), Is.EqualTo((4L, "int", 16L)));
            Assert.That((function.Result.Spelling, function.Parameters.Length, function.IsVariadic), Is.EqualTo(("int", 1, true)));
            Assert.That(unit.Nodes.Select(n => n.Type).OfType<ArrayType>().Select(t => t.Count), Has.Member(-1));
        });
    }

    [TestCase("bool", BuiltinKind.Bool, 1)]
    [TestCase("char", BuiltinKind.Char, 1)]
    [TestCase("signed char", BuiltinKind.SChar, 1)]
    [TestCase("wchar_t", BuiltinKind.WChar, 2)]
    [TestCase("char16_t", BuiltinKind.Char16, 2)]
    [TestCase("long", BuiltinKind.Long, 8)]
    [TestCase("unsigned __int64", BuiltinKind.ULongLong, 8)]
    [TestCase("float", BuiltinKind.Float, 4)]
    [TestCase("long double", BuiltinKind.LongDouble, 16)]
    public void Fundamental_types_have_kinds_and_sizes(string written, BuiltinKind kind, long size)
    {
        var type = (BuiltinType)ParameterType(written);
        Assert.That((type.Kind, type.Size), Is.EqualTo((kind, size)));
    }

    private static ClangType ParameterType(string written) =>
        Checked.Accepted($"{Declarations}\ntemplate<class T> using P = T; void f(P<{written}> p) {{ }}").Function("f").Parameters[0].Type;
}

using Bridge.Compiler.Clang.Ast;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Ranges are exact offsets in the check text, counted in characters.</summary>
public sealed class RangeTests
{
    [TestCase("a + b * 2;", NodeKind.Binary, "a + b * 2")]
    [TestCase("def  ( a );", NodeKind.Call, "def  ( a )")]
    [TestCase("if (a) { b; } else b = 3;", NodeKind.If, "if (a) { b; } else b = 3")]
    [TestCase("\"abc\" \"def\"[0];", NodeKind.StringLiteral, "\"abc\" \"def\"")]
    [TestCase("V<V<int>>();", NodeKind.Construct, "V<V<int>>()")]
    [TestCase("V<V<int>>{};", NodeKind.FunctionalCast, "V<V<int>>{}")]
    [TestCase("new V<V<int>>;", NodeKind.New, "new V<V<int>>")]
    [TestCase("1.5e3;", NodeKind.FloatingLiteral, "1.5e3")]
    [TestCase("'é'; a;", NodeKind.DeclRef, "a")]
    [TestCase("/* é𝄞ß */ a;", NodeKind.DeclRef, "a")]
    public void Slices_are_exact(string text, NodeKind kind, string slice)
    {
        var body = Checked.Body(text.Replace("'é'", "u'é'", StringComparison.Ordinal), "int def(int); template<class T> struct V { };");
        Assert.That(body.Slice(body.First(kind)), Is.EqualTo(slice));
    }

    [Test]
    public void Presumed_lines_do_not_disturb_offsets()
    {
        var unit = Checked.Accepted("#line 40 \"user.cpp\"\nint f(int a)\n{ return a; }");
        Assert.Multiple(() =>
        {
            Assert.That(unit.Slice(unit.First(NodeKind.Return)), Is.EqualTo("return a"));
            Assert.That(unit.Function("f").Location, Is.EqualTo(new DeclLocation("user.cpp", 40, 24)));
        });
    }

    [Test]
    public void What_has_no_text_has_no_range()
    {
        var body = Checked.Accepted("struct S { int x = 4; S() {} }; int g(int q = 3); int f() { return g(); }");
        var initializer = body.Function("S::S").Initializers.Single().Value;
        Assert.Multiple(() =>
        {
            Assert.That(body.First(NodeKind.DefaultArg).Begin, Is.EqualTo(-1));
            Assert.That((initializer.Kind, initializer.Begin), Is.EqualTo((NodeKind.DefaultInit, -1)));
        });
    }

    [TestCase("int f() { return 1; }", "{ return 1; }")]
    [TestCase("int f() try { return 1; } catch (...) { return 2; }", "try { return 1; } catch (...) { return 2; }")]
    [TestCase("[[nodiscard]] static inline int f() noexcept { return 1; }", "{ return 1; }")]
    [TestCase("auto f() -> int { return 1; }", "{ return 1; }")]
    [TestCase("template<class T> int f(T) { return 1; } template int f<int>(int);", "{ return 1; }", "template<class T> int f(T) { return 1; }")]
    [TestCase("template<class T> int f(T); template<> int f<int>(int) { return 1; }", "{ return 1; }", "template<> int f<int>(int) { return 1; }")]
    public void Free_functions_tell_where_they_are_defined(string text, string body, string? definition = null) =>
        AssertDefinition(Checked.Accepted(text), "f", definition ?? text, body);

    [TestCase("S() { }", "{ }")]
    [TestCase("[[clang::annotate(\"bridge:1\")]] explicit S(int q) : x(q) { }", ": x(q) { }")]
    [TestCase("S(long q) /* why */ : /* so */ x(q), B() { }", ": /* so */ x(q), B() { }")]
    [TestCase("S(char q) : ::B(), x{q} { }", ": ::B(), x{q} { }")]
    [TestCase("S(short q) try : x(q) { } catch (...) { }", "try : x(q) { } catch (...) { }")]
    public void Constructors_start_their_body_at_the_colon(string text, string body)
    {
        var unit = Checked.Accepted($"struct B {{ }}; struct S : B {{ int x = 0; {text} }};");
        Assert.That(unit.Function("S::S").IsDefinedInClass);
        AssertDefinition(unit, "S::S", text, body);
    }

    [Test]
    public void Definitions_outside_their_class_are_found()
    {
        const string definition = "S::S(int q) : x(q) { }";
        var unit = Checked.Accepted($"struct S {{ int x; S(int); }};\n{definition}");
        Assert.That(unit.Function("S::S").IsDefinedInClass, Is.False);
        AssertDefinition(unit, "S::S", definition, ": x(q) { }");
        Assert.That(unit.Function("S::S").Location.Line, Is.EqualTo(1));
    }

    private static void AssertDefinition(Checked unit, string name, string definition, string body)
    {
        var function = unit.Function(name);
        Assert.Multiple(() =>
        {
            Assert.That(unit.Text[function.DefinitionBegin..function.DefinitionEnd], Is.EqualTo(definition));
            Assert.That(unit.Text[function.BodyBegin..function.DefinitionEnd], Is.EqualTo(body));
        });
    }
}

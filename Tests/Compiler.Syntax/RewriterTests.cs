using System.Collections.Immutable;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Desugaring;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Rewriting after Clang's errors; ‹ and › mark the range that Clang reports, ¦ its place.</summary>
public sealed class RewriterTests
{
    [TestCase("v = ‹l[0]›¦.CompareTo(3);", "member reference base type 'int' is not a structure or union", "v = clr::m(l[0]).CompareTo(3);")]
    [TestCase("‹p›¦.x;", "member reference base type 'int *' is not a structure or union", null)]
    [TestCase("¦Task t;", "use of class template 'Task' requires template arguments", "Task<> t;")]
    [TestCase("System::¦Task::Run();", "'System::Task' is not a class, namespace, or enumeration", "System::Task<>::Run();")]
    [TestCase("¦delete ‹x->y›;", "cannot delete expression of type 'clr::h<Foo>'", "clr::del( x->y);")]
    [TestCase("¦delete ‹x›;", "cannot delete expression of type 'Foo'", null)]
    [TestCase("¦s = ‹a ? \"x\" : \"yz\"›;", "no viable conversion from 'const char *' to 'clr::h<System::String>'", "s = a ? clr::lit(\"x\") : clr::lit(\"yz\");")]
    [TestCase("¦s = ‹\"n = \" + n›;", "no viable conversion from 'const char *' to 'clr::h<System::String>'", "s = clr::lit(\"n = \") + n;")]
    [TestCase("s = d ¦+ ‹\"x\"›;", "invalid operands to binary expression ('double' and 'const char[2]')", "s = d + clr::lit(\"x\");")]
    [TestCase("a->¦F(\"x\", 1);", "call to member function 'F' is ambiguous", "a->F(clr::lit(\"x\"), 1);")]
    [TestCase("¦marshal_as<std::string>(\"x\");", "call to deleted function 'marshal_as': no", "marshal_as<std::string>(clr::lit(\"x\"));")]
    [TestCase("f = ¦static_cast<F>(p);", "static_cast from 'void *' to 'F' (aka 'int (*)(int)') is not allowed", "f = reinterpret_cast<F>(p);")]
    [TestCase("f = ¦static_cast<F>(p);", "static_cast from 'int *' to 'F' (aka 'int (*)(int)') is not allowed", null)]
    [TestCase("¦foo();", "use of undeclared identifier 'foo'", null)]
    public void Text_is_rewritten(string marked, string message, string? expected)
    {
        var text = "void f() { " + Unmarked(marked) + " }";
        var unit = new DesugaredUnit("test.cpp", "", text, new Text.SourceMap([]), new SyntaxTree([], [], []));
        var result = ErrorDrivenRewriter.Rewrite(unit, [Diagnostic(marked, message)]);
        Assert.That(result?.CheckText, Is.EqualTo(expected is null ? null : "void f() { " + expected + " }"));
    }

    [TestCase("C::F(¦);", "too few arguments to function call", "C::F(clr::gcarray_of<int>());")]
    [TestCase("C::F(1, ¦2);", "too many arguments to function call", "C::F(clr::gcarray_of<int>(1, 2));")]
    [TestCase("C::¦G(1, \"a\", \"b\");", "no matching function for call to 'G'", "C::G(1, clr::gcarray_of<clr::h<String>>(\"a\", \"b\"));")]
    [TestCase("C::G(1¦);", "too few arguments to function call", "C::G(1, clr::gcarray_of<clr::h<String>>());")]
    [TestCase("average(¦);", "too few arguments to function call", "average(clr::gcarray_of<double>());")]
    [TestCase("C::H(1¦);", "too few arguments to function call", null)]
    public void Parameter_arrays_are_filled(string marked, string message, string? expected)
    {
        const string Class = "using namespace System; ref class C { public: static void F(... array<int>^ a); static void G(int n, ... array<String^>^ a); static void H(int, int); };\ndouble average(... array<double>^ a);\n";
        var before = Sources.Desugar(Class + "void f() { " + Unmarked(marked) + " }");
        var begin = before.CheckText.IndexOf("void f()", StringComparison.Ordinal) + "void f() { ".Length;
        var diagnostic = Diagnostic(marked, message);
        var result = ErrorDrivenRewriter.Rewrite(before, [diagnostic with { Offset = diagnostic.Offset - 11 + begin }]);
        Assert.That(result?.CheckText[begin..].Trim(), Is.EqualTo(expected is null ? null : expected + " }"));
    }

    private static string Unmarked(string marked) =>
        marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal).Replace("¦", "", StringComparison.Ordinal);

    private static ClangDiagnostic Diagnostic(string marked, string message)
    {
        const int Prefix = 11;
        int At(char mark) => marked.Contains(mark, StringComparison.Ordinal)
            ? Prefix + Unmarked(marked[..marked.IndexOf(mark, StringComparison.Ordinal)]).Length
            : -1;
        ImmutableArray<TextRange> ranges = At('‹') < 0 ? [] : [new TextRange(At('‹'), At('›'))];
        return new ClangDiagnostic("", 0, 0, At('¦'), ranges, ClangSeverity.Error, message, [], "");
    }
}

using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Wrong and unsupported sources: code, line and column.</summary>
public sealed class ErrorTests
{
    [TestCase("ref class C {\n  void F() {\n", "C1075 2,12")]
    [TestCase("ref class C { };\n}\n", "C2059 2,1")]
    [TestCase("void f() { g(1; }\n", "C2143 1,15")]
    [TestCase("ref class C { }\nint x;\n", "C2143 2,1")]
    [TestCase("ref class C { int a }; ", "C2143 1,21")]
    [TestCase("ref class C {\n  int a\npublic:\n  int b;\n};", "C2143 3,1")]
    [TestCase("ref class C {\n  int a\n  property int P;\n};", "C2143 3,3")]
    [TestCase("ref class C {\n  void F() {}\n  void G()\n  void H();\n};", "C2143 4,3")]
    [TestCase("ref class C {\npublic:\n  virtual void F() overide { }\n};", "C3646 3,20")]
    [TestCase("void f() {\n  g(1; g(2);\n}\nint h;\n", "C2143 2,6")]
    [TestCase("void f() {\n  g(\"abc);\n}\n", "C2001 2,5")]
    [TestCase("void f() { for (;;) { } if (int i = 0; i) { } g([] { ; }); }")]
    [TestCase("ref class C { F(); };", "C4430 1,15")]
    [TestCase("ref class { };", "C3179 1,11")]
    [TestCase("ref class C { property int; };", "BR1120 1,27")]
    [TestCase("ref class C { property int P { int got(); } };", "BR1121 1,36")]
    [TestCase("ref class C { property int P { } };", "C3903 1,32")]
    [TestCase("ref class C { event D E; };", "C3149 1,23")]
    [TestCase("ref class C { literal int A; };", "C3886 1,27")]
    [TestCase("ref class C { int F() const; };", "C3842 1,23")]
    [TestCase("ref class C { friend class D; };", "C3809 1,15")]
    [TestCase("ref class C { struct N { int x; }; };", "C2814 1,15")]
    [TestCase("delegate void();", "BR1120 1,14")]
    [TestCase("ref class C : D\nint x;", "C2143 2,6")]
    [TestCase("void f() { for each (int i) ; }", "BR1123 1,12")]
    public void Syntax_errors(string text, params string[] expected) => Assert.That(Sources.Errors(text), Is.EqualTo(expected));

    [TestCase("#using <System.dll>\n", "C1107 1,2")]
    [TestCase("template<class T> delegate void D(T t);", "C3755 1,19")]
    [TestCase("ref class C { template<class T> property int P; };", "BR1102 1,33")]
    [TestCase("ref class C<int> { };", "C2906 1,11")]
    [TestCase("ref class C { void F() { auto l = [] { return gcnew C(); }; } };", "C3923 1,35")]
    [TestCase("void f() { array<int, 2>^ a = { 1, 2 }; }", "C2440 1,33")]
    [TestCase("ref class C { } c;", "C3145 1,17")]
    public void What_is_not_supported_is_named(string text, string expected) => Assert.That(Sources.Errors(text), Is.EqualTo(new[] { expected }));

    [Test]
    public void Several_errors_are_all_reported() => Assert.That(
        Sources.Errors("template<class T> delegate void A();\nref class B {\n  literal int X;\n  event D E;\n};\n#if 0\n#endif\nref class F { int g() const; };\n"),
        Is.EqualTo(new[] { "C3755 1,19", "C3149 4,11", "C3886 3,15", "C3842 8,23" }));

    [Test]
    public void A_missing_include_stops_there() => Assert.That(
        Sources.Errors("#include \"nowhere.h\"\nref class C {};\n"), Is.EqualTo(new[] { "C1083 1,10" }));

    [Test]
    public void Errors_of_the_preprocessor_are_passed_on() => Assert.That(
        Sources.Errors("int a;\n#error stop here\n#if\n#endif\n"), Is.EqualTo(new[] { "C1189 2,2", "C1017 3,4" }));

    [Test]
    public void A_missing_file_is_named()
    {
        using var sources = new Sources();
        Assert.Multiple(() =>
        {
            Assert.That(sources.Run("nothing.cpp"), Is.Null);
            Assert.That(sources.Diagnostics.Single().Code, Is.EqualTo("BR1001"));
        });
    }
}

using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Clang's messages become messages about the source, with MSVC's numbers.</summary>
public sealed class MappingTests
{
    // names
    [TestCase("int f() { return nope; }", "C2065", "'nope'")]
    [TestCase("Nope f();", "C2065", "'Nope'")]
    [TestCase("clr::h<System::String> f() { return null; }", "C2065", "'nullptr'")]
    [TestCase("void f() { System::String.Max; }", "C2143", "'::'")]
    [TestCase("void f() { System.String::Max; }", "C2143", "'::'")]
    [TestCase("void f() { int[] n; }", "C3409", "array<T>^")]
    [TestCase("bool f(clr::h<System::Object> s) { return s is String; }", "C2143", "dynamic_cast")]
    [TestCase("clr::h<System::String> f(const char* p) { return p; }", "C2440", "marshal_as<String^>")]
    [TestCase("const wchar_t* f(clr::h<System::String> s) { return s; }", "C2440", "marshal_context")]
    [TestCase("void f(clr::h<System::String> s) { s = 5; }", "C2440", "cannot convert from 'int' to")]
    [TestCase("void f() { Nope x; x = 1; Nope y; }", "C2065", "'Nope'")]
    [TestCase("System::Nope f();", "C2039", "'Nope'")]
    [TestCase("int x = System::Nope;", "C2039", "'Nope'")]
    [TestCase("int f(clr::h<System::String> s) { return s->Nope; }", "C2039", "'System::String'")]
    [TestCase("int f(clr::h<System::String> s) { return s.Length; }", "C2231", "'System::String ^'")]
    [TestCase("void f(clr::h<System::Action> a);", "C2955", "'System::Action'")]
    [TestCase("namespace A { int x; } namespace B { int x; } using namespace A; using namespace B; int y = x;", "C2872", "'x'")]
    [TestCase("struct S { private: int p; }; int f(S s) { return s.p; }", "C2248", "'p' is a private member")]
    [TestCase("struct S { private: S(int); }; S f() { return S(1); }", "C2248", "private")]
    [TestCase("void f() { goto nowhere; }", "C2094", "'nowhere'")]
    // objects
    [TestCase("struct S { int n; static int f() { return n; } };", "C2597", "'n'")]
    [TestCase("struct S { void g(); static void f() { g(); } };", "C2352", "object")]
    [TestCase("void* f() { return this; }", "C2673", "'this'")]
    [TestCase("int f(int n) { return n.x; }", "C2228", "'int'")]
    [TestCase("int f(int n) { return n->x; }", "C2227", "'int'")]
    [TestCase("int f(int n) { return *n; }", "C2100", "pointer")]
    [TestCase("int f(int n) { return n(); }", "C2064", "'int'")]
    // calls
    [TestCase("void f(clr::h<System::String> s) { s->Substring(\"x\"); }", "C2664", "'int'")]
    [TestCase("void f(clr::h<System::String> s) { s->Substring(1, 2); }", "C2660", "2")]
    [TestCase("void f(clr::h<System::String> s) { s->Two(1, 2, 3); }", "C2661", "'Two'")]
    [TestCase("void f(clr::h<System::String> s) { s->Two(s, 2); }", "C2665", "'Two'")]
    [TestCase("void g(int); void f() { g(nullptr); }", "C2664", "'int'")]
    [TestCase("void g(int); void f() { g(); }", "C2660", "'g'")]
    [TestCase("void g(int, long); void g(long, int); void f() { g(1, 1); }", "C2668", "ambiguous")]
    [TestCase("void f() { clr::gc(new System::String()); }", "C2512", "'System::String'")]
    [TestCase("struct S { S(const S&) = delete; S(); }; void g(S); void f(S& s) { g(s); }", "C2280", "deleted")]
    [TestCase("struct B { B(int); }; struct S : B { S() { } };", "C2512", "'B'")]
    [TestCase("void f() { clr::gc(new System::Abstract()); }", "C2259", "abstract")]
    // conversions
    [TestCase("int f(clr::h<System::String> s) { return s; }", "C2440", "'System::String ^'")]
    [TestCase("int* f() { int* p = 5; return p; }", "C2440", "'int *'")]
    [TestCase("void f(int n) { n = \"x\"; }", "C2440", "'int'")]
    [TestCase("void f(int n) { static_cast<int*>(n); }", "C2440", "'int *'")]
    [TestCase("void f(clr::h<System::String> s) { if (s) ; }", "C2451", "'bool'")]
    [TestCase("void f(double d) { switch (d) { } }", "C2450", "integer")]
    [TestCase("struct S { }; void f(S s) { s + 1; }", "C2676", "'S'")]
    [TestCase("void f() { char c{1000}; }", "C2397", "cannot be narrowed")]
    [TestCase("void f(clr::h<System::String> s) { s->Length = 5; }", "C3070", "'Length': property does not have a 'set' method")]
    [TestCase("void f(clr::h<System::String> s) { s->Max = 5; }", "C3892", "'Max'")]
    [TestCase("void f(const int n) { n = 5; }", "C3892", "'n'")]
    [TestCase("void f() { 5 = 6; }", "C2106", "assignable")]
    [TestCase("struct P { static const clr::h<System::String> Name; }; void f(clr::h<System::String> s) { P::Name = s; }", "C3070", "'Name'")]
    [TestCase("void f() { clr::gcarray_of<int>(1, \"x\"); }", "C2440", "array initializer: cannot convert from 'const char[2]' to 'int'")]
    [TestCase("void f() { clr::each(5); }", "C3285", "for each statement cannot operate on expressions of type 'int'")]
    [TestCase("void f(clr::h<System::String> s) { clr::safe_cast<clr::h<System::Abstract>>(s); }", "C2682", "from 'System::String ^' to 'System::Abstract ^'")]
    [TestCase("struct D { explicit D(int (*)(int)); }; double g(); void f() { clr::gc(new D(&g)); }", "C3352", "does not match the delegate type 'D'")]
    [TestCase("struct N { }; void f() { clr::gc(N()); }", "C2726", "managed type")]
    [TestCase("void f(int n) { delete n; }", "C2541", "'int'")]
    // declarations
    [TestCase("void f() { int x; int x; }", "C2086", "'x'")]
    [TestCase("struct S { void f(); int f(); };", "C2556", "return type")]
    [TestCase("struct S { void f(); void f(); };", "C2535", "redeclared")]
    [TestCase("struct S { }; void S::g() { }", "C2511", "'g'")]
    [TestCase("struct N; struct S : N { };", "C2504", "incomplete")]
    [TestCase("struct N; void f(N* n) { n->x; }", "C2027", "'N'")]
    [TestCase("struct N; void f() { N n; }", "C2079", "'N'")]
    [TestCase("void f() { int& r; }", "C2530", "'r'")]
    // statements
    [TestCase("int f() { return; }", "C2561", "'f'")]
    [TestCase("void f() { return 1; }", "C2562", "'f'")]
    [TestCase("int f() { }", "C4716", "return")]
    [TestCase("void f() { break; }", "C2043", "'break'")]
    [TestCase("void f() { continue; }", "C2044", "'continue'")]
    [TestCase("void f(int n) { switch (n) { case 1: case 1: ; } }", "C2196", "'1'")]
    // syntax
    [TestCase("int f() { return 1 }", "C2143", "';'")]
    [TestCase("int f( { return 1; }", "C2059", "")]
    [TestCase("int f() { return (1; }", "C2143", "')'")]
    [TestCase("int f() { return +; }", "C2059", "expression")]
    // others keep Clang's words
    [TestCase("void f() { __builtin_trap(1, 2, 3) ;\nasm(1); }", "C2197", "")]
    [TestCase("template<class T> void g(T) { T::x(); } void f() { g(1); }", "C2825", "'int'")]
    public void Messages_get_documented_numbers(string text, string code, string words)
    {
        var message = Mapped.Messages(text)[0];
        Assert.Multiple(() =>
        {
            Assert.That((message.Code, message.Severity), Is.EqualTo((code, Severity.Error)), message.Message);
            Assert.That(message.Message, Does.Contain(words));
            Assert.That(message.Message, Does.Not.Contain("clr::"));
            Assert.That(message.Location.Line, Is.EqualTo(1));
        });
    }

    [Test]
    public void A_way_without_return_is_a_warning()
    {
        var message = Mapped.Messages("int f(int n) { if (n) return 1; }").Single();
        Assert.That((message.Code, message.Severity), Is.EqualTo(("C4715", Severity.Warning)));
    }

    [Test]
    public void Warnings_about_the_text_get_documented_numbers() => Assert.That(
        Mapped.Messages("void f(int n) { if (n == 2) ; }\nvoid g() { int unused; }").Select(m => (m.Code, m.Severity, m.Location.Line)),
        Is.EqualTo(new[] { ("C4390", Severity.Warning, 1), ("C4101", Severity.Warning, 2) }));

    [Test]
    public void Other_warnings_are_about_the_check_text() =>
        Assert.That(Mapped.Messages("void f(int n) { n == 1; unsigned u = -1; int own$; for (;;) ; }"), Is.Empty);

    [Test]
    public void One_mistake_is_one_message()
    {
        var messages = Mapped.Messages("void f() {\n  nope.x(1);\n  nope2 = nope.y;\n}");
        Assert.That(messages.Select(m => m.Location.ToString()), Is.EqualTo(new[] { "user.cpp(2,3)", "user.cpp(3,3)" }));
    }

    [Test]
    public void What_a_statement_was_to_declare_is_lost_in_its_function_only()
    {
        var messages = Mapped.Messages("void f() {\n  Nope<int> value;\n  value = 1;\n}\nvoid g() {\n  value = 1;\n}");
        Assert.That(messages.Select(m => m.Location.Line), Is.EqualTo(new[] { 2, 6 }));
    }

    [Test]
    public void A_message_inside_a_header_leads_to_the_source()
    {
        var message = Mapped.Messages("\n#line 1 \"vec.h\"\ntemplate<class T> struct V { T t; int g() { return t.x; } };\n#line 100 \"user.cpp\"\nint f(V<int> v) { return v.g(); }").Single();
        Assert.That(message.Code, Is.EqualTo("C2228"));
    }

    [TestCase("no viable conversion from 'clr::h<System::String>' to 'int'", "no viable conversion from 'System::String ^' to 'int'")]
    [TestCase("'clr::h<cli::array<clr::h<System::String>, 1>>'", "'array<System::String ^> ^'")]
    [TestCase("'clr::h<cli::array<int, 2>>'", "'array<int, 2> ^'")]
    [TestCase("'::cli::array<int>'", "'array<int>'")]
    [TestCase("'clr::trk<clr::h<System::Object>>'", "'System::Object ^ %'")]
    [TestCase("'System::Int32$::Parse'", "'System::Int32::Parse'")]
    [TestCase("'clr::h<System::Action<>>'", "'System::Action ^'")]
    [TestCase("'System::Func<clr::h<System::String>, int>'", "'System::Func<System::String ^, int>'")]
    [TestCase("use '->' to reach 'clr::h<X>'", "use '->' to reach 'X ^'")]
    [TestCase("'cli::pin_ptr<int>'", "'pin_ptr<int>'")]
    [TestCase("cannot assign to static data member 'P' with", "cannot assign to property or field 'P' with")]
    [TestCase("base 'clr::base_of<Base>' (aka 'Base') which", "base 'Base' which")]
    [TestCase("from 'h<Object>' to", "from 'Object ^' to")]
    [TestCase("'h<array<h<System::String>, [...]>>'", "'array<System::String ^> ^'")]
    [TestCase("'std::array<int, 1>'", "'std::array<int, 1>'")]
    [TestCase("'event$k'", "'event'")]
    [TestCase("unknown name 'value'; did you mean 'clr::value'?", "unknown name 'value'")]
    [TestCase("broken 'clr::h<System", "broken 'clr::h<System")]
    public void Types_are_put_into_the_words_of_the_source(string message, string expected) =>
        Assert.That(MessageWording.Apply(message), Is.EqualTo(expected));
}

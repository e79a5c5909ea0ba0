using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Members and types before and after desugaring; annotations are left out.</summary>
public sealed partial class DeclarationTests
{
    [TestCase("C(int x) : a(x) {} int a;", "explicit C(int x) : a(x) {} int a;")]
    [TestCase("C(const C% o) {} C(C% o) {}", "C(clr::trk<const C> o) {} C(clr::trk<C> o) {}")]
    [TestCase("~C() {} !C();", "void dtor$() {} void fin$();")]
    [TestCase("static C() {}", "static void cctor$() {}")]
    [TestCase("virtual void F() override sealed {}", "void F() {}")]
    [TestCase("virtual int F() abstract; virtual int G() = 0;", "int F(); int G();")]
    [TestCase("virtual void F() = I::F, J::G {}", "void F() {}")]
    [TestCase("virtual int F() new;", "int F();")]
    [TestCase("void F(... array<Object^>^ a);", "void F(clr::h<::cli::array<clr::h<Object>>> a);")]
    [TestCase("int F(int a, String^ s, Object^% o);", "int F(int a, clr::h<String> s, clr::trk<clr::h<Object>> o);")]
    [TestCase("long F(unsigned long a, long long b);", "int F(unsigned int a, long long b);")]
    [TestCase("static int operator+(C^ a, C^ b) { return 1; }", "friend int operator+(clr::h<C> a, clr::h<C> b) { return 1; }")]
    [TestCase("static extern \"C\" int F();", "static int F();")]
    public void Methods(string before, string after) => CheckMember(before, after);

    [TestCase("int a;", "int a;")]
    [TestCase("initonly String^ a;", "clr::h<String> a;")]
    [TestCase("static int a;", "static int a;")]
    [TestCase("static int a = 3;", "static int a;")]
    [TestCase("literal int A = 3;", "static constexpr int A = 3;")]
    [TestCase("literal String^ A = \"x\";", "static inline const clr::h<String> A = \"x\";")]
    [TestCase("long a; unsigned long b;", "int a; unsigned int b;")]
    [TestCase("int a, b;", "int a, b;")]
    [TestCase("String ^a, ^b;", "clr::h<String> a, b;")]
    [TestCase("void (*f)(int, char);", "void (*f)(int, char);")]
    public void Fields(string before, string after) => CheckMember(before, after);

    [TestCase("property int P;", "int get_P(); void set_P(int); static int P;")]
    [TestCase("static property String^ P;", "static clr::h<String> get_P(); static void set_P(clr::h<String>); static clr::h<String> P;")]
    [TestCase("property int P { int get(); }", "int get_P(); static int const P;")]
    [TestCase("property S P { S get(); }", "S get_P(); static S P;")]
    [TestCase("property int P { int get() { return 1; } void set(int v) {} }", "int get_P() { return 1; } void set_P(int v) {} static int P;")]
    [TestCase("property int P { int get(); private: void set(int v); }", "int get_P(); private: void set_P(int v); public: static int P;")]
    [TestCase("property int P[String^, int] { int get(String^ s, int i); }", "int get_P(clr::h<String> s, int i); static clr::ixp<int, clr::h<String>, int> P;")]
    [TestCase("property int default[int] { int get(int i); }", "int get_Item(int i); int const& operator[](int) const;")]
    [TestCase("property int default[int] { int get(int i); void set(int i, int v); }", "int get_Item(int i); void set_Item(int i, int v); int& operator[](int) const;")]
    [TestCase("virtual property int P { int get() = I::P::get; }", "int get_P(); static int const P;")]
    public void Properties(string before, string after) => CheckMember(before, after);

    [TestCase("event EventHandler^ E;", "static clr::ev<EventHandler<>> E;")]
    [TestCase("event EventHandler<C^>^ E;", "static clr::ev<EventHandler<clr::h<C>>> E;")]
    [TestCase(
        "event Action^ E { void add(Action^ h) {} void remove(Action^ h) {} void raise() {} }",
        "static clr::ev<Action<>> E; void add_E(clr::h<Action<>> h) {} void remove_E(clr::h<Action<>> h) {} void raise_E() {}")]
    public void Events(string before, string after) => CheckMember(before, after);

    [TestCase("[Obsolete(\"no\")] void F();", "static void attr$0() { auto a = clr::gc(new ObsoleteAttribute(\"no\")); } void F();")]
    [TestCase("[Obsolete(\"no\", DiagnosticId = \"D\")] int a;", "static void attr$0() { auto a = clr::gc(new ObsoleteAttribute(\"no\")); a->DiagnosticId = \"D\"; } int a;")]
    [TestCase("void F([System::Runtime::InteropServices::Out] int% x);", "static void attr$0() { auto a = clr::gc(new System::Runtime::InteropServices::OutAttribute()); } void F(clr::trk<int> x);")]
    public void Attributes(string before, string after) => CheckMember(before, after);

    [TestCase(
        "ref class D { static array<int>^ a = { 1 }; };",
        "struct D : ::System::Object { using bases$ = clr::bl<>; private: static clr::h<::cli::array<int>> a; };\n"
        + "#ifndef BRIDGE_SHIM\ndecltype(D::a) D::a = clr::gcarray_of<int>(1);\n#endif")]
    [TestCase("ref class D {};", "struct D : ::System::Object { using bases$ = clr::bl<>; private: };")]
    [TestCase("public ref struct D abstract {};", "struct D : ::System::Object { using bases$ = clr::bl<>; void abstract$(); public: };")]
    [TestCase("ref class D sealed : public Exception, IDisposable {};", "struct D : clr::base_of<Exception, IDisposable> { using bases$ = clr::bl<Exception, IDisposable>; using sealed$ = void; private: };")]
    [TestCase("value struct D { int x; };", "struct D : ::System::ValueType { using bases$ = clr::bl<::System::ValueType>; public: int x; };")]
    [TestCase("value struct D { D(int) {} };", "struct D : ::System::ValueType { using bases$ = clr::bl<::System::ValueType>; public: D() = default; explicit D(int) {} };")]
    [TestCase("interface class D : IDisposable { void F(); };", "struct D : virtual ::System::Object, virtual IDisposable { using bases$ = clr::ibl<IDisposable>; public: void F(); };")]
    [TestCase("public enum class D : unsigned char { A, B = 4 };", "enum class D : unsigned char { A, B = 4, };")]
    [TestCase(
        "delegate int D(String^ s);",
        "struct D$ops { int operator()(clr::h<String> s) const; }; struct D : ::System::MulticastDelegate { using bases$ = clr::bl<::System::MulticastDelegate>; "
        + "template<class T$> explicit D(clr::h<T$>, int (clr::id_t<T$>::*)(clr::h<String> s)); template<clr::value T$> explicit D(const T$&, int (clr::id_t<T$>::*)(clr::h<String> s)); "
        + "explicit D(int (*)(clr::h<String> s)); explicit D(typename clr::unbound<int (clr::h<String> s)>::type); int Invoke(clr::h<String> s); "
        + "clr::h<::System::IAsyncResult> BeginInvoke(clr::h<String> s, clr::h<::System::AsyncCallback>, clr::h<::System::Object>); "
        + "int EndInvoke(clr::h<::System::IAsyncResult>); };")]
    public void Types(string before, string after)
    {
        var text = Clean(Sources.Desugar($"using namespace System;\nint begin_;\n{before}\n").CheckText);
        Assert.That(text[(text.IndexOf("int begin_ ;", StringComparison.Ordinal) + 13)..], Is.EqualTo(Words.Normalise(after)));
    }

    [TestCase("ref class C {};", "struct C; clr::bl<> clr$bases(clr::tag<C>*);")]
    [TestCase("ref class C : System::IDisposable {};", "struct C; clr::bl<::System::IDisposable> clr$bases(clr::tag<C>*);")]
    [TestCase("ref class D { ~D() {} }; ref class C { D d; };",
        "struct D; struct C; clr::bl<::System::IDisposable> clr$bases(clr::tag<D>*); clr::bl<::System::IDisposable> clr$bases(clr::tag<C>*);")]
    [TestCase("ref class C { ~C() {} };", "struct C; clr::bl<::System::IDisposable> clr$bases(clr::tag<C>*);")]
    [TestCase("using namespace System; ref class C : IComparable, IComparable<C^> {};", "struct C; clr::bl<::System::IComparable<>, ::System::IComparable<clr::h<::C>>> clr$bases(clr::tag<C>*);")]
    [TestCase("namespace N::M { ref class B; ref class A : B {}; ref class B {}; }",
        "namespace N { namespace M { struct A; } } namespace N { namespace M { struct B; } } "
        + "namespace N { namespace M { clr::bl<::N::M::B> clr$bases(clr::tag<A>*); } } namespace N { namespace M { clr::bl<> clr$bases(clr::tag<B>*); } }")]
    [TestCase("ref class Action {}; ref class C : Action {};", "struct Action; struct C; clr::bl<> clr$bases(clr::tag<Action>*); clr::bl<::Action> clr$bases(clr::tag<C>*);")]
    [TestCase("ref class C;", "struct C; clr::bl<> clr$bases(clr::tag<C>*);")]
    [TestCase("value class V {};", "struct V; clr::bl<::System::ValueType> clr$bases(clr::tag<V>*);")]
    public void Announcements_begin_the_text(string before, string after) =>
        Assert.That(Clean(Sources.Desugar(before).CheckText), Does.StartWith(Words.Normalise(after)));

    [Test]
    public void Nested_types_are_announced_by_friends()
    {
        var text = Clean(Sources.Desugar("ref class C { public: ref class I {}; enum class E { A }; };").CheckText);
        Assert.That(text, Does.Contain(Words.Normalise("public: struct I; public: enum class E : int; friend clr::bl<> clr$bases(clr::tag<I>*);")));
    }

    [Test]
    public void Bases_of_nested_types_are_rewritten_once()
    {
        var text = Clean(Sources.Desugar("using namespace System; ref class C { ref class I : IComparable<String^>, Object { ~I() {} property String^ default[int] { String^ get(int i); } }; };").CheckText);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain(Words.Normalise("friend clr::blm<I$ops, clr::bl<IComparable<clr::h<String>>, Object, ::System::IDisposable>> clr$bases(clr::tag<I>*);")));
            Assert.That(text, Does.Contain(Words.Normalise("struct I : clr::base_of<IComparable<clr::h<String>>, Object> { using bases$ = clr::bl<IComparable<clr::h<String>>, Object>;")));
        });
    }

    [TestCase("C::C() {}", "C::C() {}")]
    [TestCase("C::~C() {}", "void C::dtor$() {}")]
    [TestCase("C::!C() {}", "void C::fin$() {}")]
    [TestCase("int C::P::get() { return 1; }", "int C::get_P() { return 1; }")]
    [TestCase("int C::default::get(int i) { return i; }", "int C::get_Item(int i) { return i; }")]
    [TestCase("long C::F(long a) { return a; }", "int C::F(int a) { return a; }")]
    [TestCase("Object^ C::G() { return this; }", "clr::h<Object> C::G() { return clr::self(this); }")]
    [TestCase("int main(array<String^>^ args) { return 0; }", "int main$(clr::h<::cli::array<clr::h<String>>> args) { return 0; }")]
    [TestCase("int main(array<String^>^ args) { if (args) { return 1; } }", "int main$(clr::h<::cli::array<clr::h<String>>> args) { if (args) { return 1; } return 0; }")]
    [TestCase("int main(array<String^>^ args) { }", "int main$(clr::h<::cli::array<clr::h<String>>> args) { return 0; }")]
    [TestCase("int main() { return 0; }", "int main() { return 0; }")]
    [TestCase("int g() try { return 1; } catch (Exception^) { return 2; } int h;", "int g() try { return 1; } catch (clr::h<Exception>) { return 2; } int h;")]
    [TestCase("template<class T> requires requires(T t) { t.x; } int g(T t) { return t ^ 1; } int h;", "template<class T> requires requires(T t) { t.x; } int g(T t) { return t ^ 1; } int h;")]
    [TestCase("int g(int a, ... array<String^>^ b) { return 1; }", "using g$params$1 = clr::h<String>; int g(int a, clr::h<::cli::array<clr::h<String>>> b) { return 1; }")]
    [TestCase("Object^ C::G([Out] int% a, ... array<int>^ b) { return nullptr; }", "static void attr$0() { auto a = clr::gc(new OutAttribute()); } clr::h<Object> C::G(clr::trk<int> a, clr::h<::cli::array<int>> b) { return nullptr; }")]
    [TestCase("int g(int a, ...);", "int g(int a, ...);")]
    [TestCase("class N { int f() { return this->g(this) ^ 1; } int g(N*); };", "class N { int f() { return this->g(this) ^ 1; } int g(N*); };")]
    [TestCase("template<class T, int N> struct R { T c[N] = {}; int n; void put(T v) { c[n++ % N] = v; } };", "template<class T, int N> struct R { T c[N] = {}; int n; void put(T v) { c[n++ % N] = v; } };")]
    public void Definitions_outside(string before, string after)
    {
        const string Class = "using namespace System; ref class C { public: C(); ~C(); !C(); property int P { int get(); } property int default[int] { int get(int); } long F(long); Object^ G(); };\nint begin_;\n";
        var text = Clean(Sources.Desugar(Class + before).CheckText);
        Assert.That(text[(text.IndexOf("int begin_ ;", StringComparison.Ordinal) + 13)..], Is.EqualTo(Words.Normalise(after)));
    }

    private static void CheckMember(string before, string after)
    {
        var text = Clean(Sources.Desugar($"using namespace System; ref class C {{ public: static const int begin_ = 0; {before} }};").CheckText);
        var begin = text.IndexOf("begin_ = 0 ;", StringComparison.Ordinal) + 13;
        Assert.That(text[begin..text.LastIndexOf("} ;", StringComparison.Ordinal)].Trim(), Is.EqualTo(Words.Normalise(after)));
    }

    private static string Clean(string text) => Words.Normalise(Noise().Replace(text, ""));

    [GeneratedRegex(@"\[\[clang::annotate\(""[^""]*""\)\]\]|__attribute__\(\(annotate\(""[^""]*""\)\)\)|public: template<int> static void host\$\(\);")]
    private static partial Regex Noise();
}

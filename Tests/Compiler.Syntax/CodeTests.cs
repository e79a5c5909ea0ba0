using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Statements before and after desugaring.</summary>
public sealed class CodeTests
{
    private const string Open = "using namespace System; using namespace System::Collections; using namespace System::Collections::Generic;\n"
        + "public enum class Color { Red, String };\n"
        + "ref class C { public: int Count; property int P { int get() { return 1; } } void M(int a, int b, Object^ o, String^ s, array<int>^ c, Color color) { int begin_; ";

    private const string Close = " int end_; } };\n";

    [TestCase("String^ t;", "clr::h<String> t;")]
    [TestCase("String ^t, ^u;", "clr::h<String> t, u;")]
    [TestCase("const String^ t = s;", "clr::h<String> t = s;")]
    [TestCase("String^% t = s;", "clr::trk<clr::h<String>> t = s;")]
    [TestCase("const int% t = a;", "clr::trk<const int> t = a;")]
    [TestCase("int^ t = 5;", "clr::h<int> t = 5;")]
    [TestCase("array<int>^ t;", "clr::h<::cli::array<int>> t;")]
    [TestCase("cli::array<int, 2>^ t;", "clr::h<::cli::array<int, 2>> t;")]
    [TestCase("array<array<String^>^>^ t;", "clr::h<::cli::array<clr::h<::cli::array<clr::h<String>>>>> t;")]
    [TestCase("System::Collections::Generic::List<List<int>^>^ t;", "clr::h<System::Collections::Generic::List<clr::h<List<int>>>> t;")]
    [TestCase("Dictionary<String^, int>^ t;", "clr::h<Dictionary<clr::h<String>, int>> t;")]
    [TestCase("List<long>^ t = gcnew List<long>();", "clr::h<List<int>> t = clr::gc(new List<int>());")]
    [TestCase("array<unsigned long>^ t = gcnew array<unsigned long>(1);", "clr::h<::cli::array<unsigned int>> t = clr::gcarray<unsigned int>(1);")]
    [TestCase("std::vector<long> t; long u;", "std::vector<long> t; long u;")]
    [TestCase("pin_ptr<int> t = &c[0];", "::cli::pin_ptr<int> t = &c[0];")]
    public void Types(string before, string after) => Check(before, after);

    [TestCase("int x = a ^ b;", "int x = a ^ b;")]
    [TestCase("a ^= b;", "a ^= b;")]
    [TestCase("int x = (a) ^ (b);", "int x = (a) ^ (b);")]
    [TestCase("int x = Count ^ a;", "int x = Count ^ a;")]
    [TestCase("int x = c[0] ^ 3;", "int x = c[0] ^ 3;")]
    [TestCase("int x = a % b;", "int x = a % b;")]
    [TestCase("int x = Count % b;", "int x = Count % b;")]
    [TestCase("int x = a++ % b;", "int x = a++ % b;")]
    [TestCase("Color x = Color::String ^ Color::Red;", "Color x = Color::String ^ Color::Red;")]
    [TestCase("int x = sizeof(int) ^ a;", "int x = sizeof(int) ^ a;")]
    [TestCase("bool x = a < b && b > a;", "bool x = a < b && b > a;")]
    public void Operators_that_look_like_types(string before, string after) => Check(before, after);

    [TestCase("o = gcnew Object();", "o = clr::gc(new Object());")]
    [TestCase("o = gcnew Object;", "o = clr::gc(new Object);")]
    [TestCase("o = gcnew List<String^>(5);", "o = clr::gc(new List<clr::h<String>>(5));")]
    [TestCase("o = gcnew Exception(s, gcnew Exception());", "o = clr::gc(new Exception(s, clr::gc(new Exception())));")]
    [TestCase("o = gcnew array<int>(3);", "o = clr::gcarray<int>(3);")]
    [TestCase("o = gcnew array<int, 2>(3, 4);", "o = clr::gcarray<int, 2>(3, 4);")]
    [TestCase("o = gcnew array<int>(2) { 1, 2 };", "o = clr::gcarray_of<int>(1, 2);")]
    [TestCase("o = gcnew array<String^> { s, \"b\", };", "o = clr::gcarray_of<clr::h<String>>(s, \"b\");")]
    [TestCase("array<int>^ t = { 1, 2 };", "clr::h<::cli::array<int>> t = clr::gcarray_of<int>(1, 2);")]
    [TestCase("throw gcnew Exception(s);", "throw clr::gc(new Exception(s));")]
    public void Creation(string before, string after) => Check(before, after);

    [TestCase("o = safe_cast<String^>(o);", "o = clr::safe_cast<clr::h<String>>(o);")]
    [TestCase("o = dynamic_cast<String^>(o);", "o = clr::dyn_cast<clr::h<String>>(o);")]
    [TestCase("o = static_cast<String^>(o);", "o = static_cast<clr::h<String>>(o);")]
    [TestCase("o = (String^)o;", "o = (clr::h<String>)o;")]
    [TestCase("Type^ t = String::typeid;", "clr::h<Type> t = clr::tid<String>();")]
    [TestCase("Type^ t = int::typeid;", "clr::h<Type> t = clr::tid<int>();")]
    [TestCase("Type^ t = array<String^>::typeid;", "clr::h<Type> t = clr::tid<::cli::array<clr::h<String>>>();")]
    [TestCase("Type^ t = String^::typeid;", "clr::h<Type> t = clr::tid<clr::h<String>>();")]
    [TestCase("o = this;", "o = clr::self(this);")]
    [TestCase("this->Count = 1;", "this->Count = 1;")]
    [TestCase("C x = *this;", "C x = *clr::self(this);")]
    [TestCase("delete o;", "clr::del(o);")]
    [TestCase("a = P::get();", "a = get_P();")]
    [TestCase("a = this->P::get();", "a = this->get_P();")]
    [TestCase("this->~C();", "this->dtor$();")]
    [TestCase("this->!C();", "this->fin$();")]
    [TestCase("a = this->default[3];", "a = (*this)[3];")]
    [TestCase("a = default[3];", "a = (*this)[3];")]
    [TestCase("a = c->default[3];", "a = c[3];")]
    [TestCase("o = %a;", "o = clr::addr(a);")]
    public void Expressions(string before, string after) => Check(before, after);

    [TestCase("a = int::Parse(s);", "a = ::System::Int32$::Parse(s);")]
    [TestCase("a = unsigned char::MaxValue;", "a = ::System::Byte$::MaxValue;")]
    [TestCase("a = Int32::MaxValue;", "a = Int32$::MaxValue;")]
    [TestCase("a = System::Int32::MaxValue;", "a = System::Int32$::MaxValue;")]
    [TestCase("s = a.ToString();", "s = clr::m(a).ToString();")]
    [TestCase("s = color.ToString();", "s = clr::m(color).ToString();")]
    [TestCase("s = 5 .ToString();", "s = clr::m(5).ToString();")]
    [TestCase("s = 'c'.ToString();", "s = clr::m('c').ToString();")]
    [TestCase("a = \"abc\"->Length;", "a = clr::lit(\"abc\")->Length;")]
    [TestCase("s = \"a\" + \"b\" + a;", "s = clr::lit(\"a\") + \"b\" + a;")]
    [TestCase("s = \"a\" \"b\" + \"c\";", "s = clr::lit(\"a\" \"b\") + \"c\";")]
    [TestCase("s = \"a\" + a;", "s = \"a\" + a;")]
    [TestCase("s = \"grün\";", "s = \"gr\\u00fcn\";")]
    [TestCase("s = \"😀\";", "s = \"\\U0001f600\";")]
    public void Scalars_and_literals(string before, string after) => Check(before, after);

    [TestCase("Action^ t = gcnew Action(this, &C::M);", "clr::h<Action<>> t = clr::gc(new Action<>(clr::self(this), &C::M));")]
    [TestCase("Action<int>^ t;", "clr::h<Action<int>> t;")]
    [TestCase("o = Tuple::Create(1, 2);", "o = Tuple<>::Create(1, 2);")]
    [TestCase("List<IComparable^>^ t;", "clr::h<List<clr::h<IComparable<>>>> t;")]
    public void Families_of_generic_types(string before, string after) => Check(before, after);

    [TestCase(
        "for each (int i in c) a += i;",
        "for (auto each$0 = clr::each(c); each$0.next(); ) { int i = (int)each$0.cur(); a += i; }")]
    [TestCase(
        "for each (auto x in c) { a++; }",
        "for (auto each$0 = clr::each(c); each$0.next(); ) { auto x = each$0.cur(); { a++; } }")]
    [TestCase(
        "for each (String^% x in c) x = s;",
        "for (auto each$0 = clr::each(c); each$0.next(); ) { clr::trk<clr::h<String>> x = (clr::trk<clr::h<String>>)each$0.cur(); x = s; }")]
    [TestCase(
        "for each (a in c) if (a) b = 1; else b = 2;",
        "for (auto each$0 = clr::each(c); each$0.next(); ) { a = (decltype(a))each$0.cur(); if (a) b = 1; else b = 2; }")]
    [TestCase(
        "for each (int i in c) for each (int k in c) a = k;",
        "for (auto each$0 = clr::each(c); each$0.next(); ) { int i = (int)each$0.cur(); "
        + "for (auto each$1 = clr::each(c); each$1.next(); ) { int k = (int)each$1.cur(); a = k; } }")]
    [TestCase(
        "List<int> l; for each (int i in %l) a = i % 2;",
        "List<int> l; for (auto each$0 = clr::each(clr::addr(l)); each$0.next(); ) { int i = (int)each$0.cur(); a = i % 2; }")]
    [TestCase("try { a = 1; } finally { a = 2; }", "try { a = 1; } catch (clr::finally_) { a = 2; }")]
    [TestCase(
        "try { a = 1; } catch (Exception^ e) { a = 3; } finally { a = 2; }",
        "try { try { a = 1; } catch (clr::h<Exception> e) { a = 3; } } catch (clr::finally_) { a = 2; }")]
    [TestCase("try { a = 1; } catch (...) { throw; }", "try { a = 1; } catch (...) { throw; }")]
    public void Statements(string before, string after) => Check(before, after);

    private static void Check(string before, string after)
    {
        var text = Sources.Desugar(Open + before + Close).CheckText;
        var begin = text.IndexOf("int begin_;", StringComparison.Ordinal) + "int begin_;".Length;
        var body = text[begin..text.IndexOf("int end_;", StringComparison.Ordinal)];
        Assert.That(Words.Normalise(body), Is.EqualTo(Words.Normalise(after)));
    }
}

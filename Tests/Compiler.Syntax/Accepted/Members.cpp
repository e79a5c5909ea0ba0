#include <vector>
#include <string>
#include <cstdio>
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Runtime::InteropServices;
using namespace System::Reflection;
#pragma managed(push, off)
static int native_only(int a) { return a ^ 3; }
#pragma managed(pop)
#pragma warning(disable : 4945)
#pragma pack(push, 1)
struct Packed { char c; int i : 5; unsigned j : 3; };
#pragma pack(pop)
[assembly: AssemblyTitle("x")];
[assembly: AssemblyVersion("1.0.0.0")];
extern "C" { int cfun(int x) { return x % 3; } }
extern "C" int cdecl2(int);
template<class T, int N> struct Ring { T cells[N] = {}; int next = 0; void put(T v) { cells[next++ % N] = v; } };
template<typename T> T bigger(T a, T b) { return a < b ? b : a; }
enum Plain { P1, P2 = 4 };
enum class Nat { A, B };
class Native { public: int v = 0; Native() : v(1) {} ~Native() {} int twice(int k) const { return k * v ^ 1; } static int count; };
int Native::count = 0;
namespace A::B { ref class Fwd; interface class IFoo { void Foo(); property int P { int get(); void set(int); } event EventHandler^ E; int Bar(String^ s, ... array<Object^>^ more); }; }
namespace A {
  namespace B {
    [Flags] public enum class Opt : System::Byte { None = 0, X = 1, Y = 2, All = X | Y };
    public enum struct Big : long long { Huge = 0x7FFFFFFFFFLL };
    public delegate int Op(int a, int b);
    public delegate void Note(Object^ sender, Opt o);
    public value struct Vec {
      double X, Y;
      literal int Dim = 2;
      static initonly Vec Zero;
      Vec(double x, double y) : X(x), Y(y) {}
      static Vec operator+(Vec a, Vec b) { return Vec(a.X + b.X, a.Y + b.Y); }
      static Vec operator-(Vec a) { return Vec(-a.X, -a.Y); }
      static bool operator==(Vec a, Vec b) { return a.X == b.X && a.Y == b.Y; }
      static bool operator!=(Vec a, Vec b) { return !(a == b); }
      static Vec operator*(Vec a, double k);
      property double Length { double get() { return Math::Sqrt(X * X + Y * Y); } }
      virtual String^ ToString() override { return String::Format("({0};{1})", X, Y); }
      Vec Scaled(double k) { Vec r = *this; r.X *= k; return r; }
    };
    Vec Vec::operator*(Vec a, double k) { return Vec(a.X * k, a.Y * k); }
    public ref class Base abstract {
    public:
      virtual ~Base() { Console::WriteLine("~Base"); }
      virtual int F() abstract;
      virtual int G() { return 1; }
      virtual int H() = 0;
    protected:
      Base() : id_(++counter_) {}
      int id_;
    private:
      static int counter_;
    };
    public ref class Fwd sealed : Base, IFoo, IEnumerable<int> {
    public:
      ref class Inner { public: Inner(Fwd^ o) : owner_(o) {} property Fwd^ Owner { Fwd^ get() { return owner_; } } private: Fwd^ owner_; };
      enum class Mode { Off, On };
      delegate void Inside(Mode m);
      interface class INested { Mode Get(); };
      value class Pair { public: int A; Inner^ B; };
      Fwd(); static int Add(int a, int b) { return a + b; } void OnNote(Object^ s, Opt o) {} static String^ Conv(int i) { return i.ToString(); }
      explicit Fwd(int n) : n_(n), list_(gcnew List<String^>()), mode_(Mode::On), native_(new Native) { id_ = n; }
      ~Fwd() { this->!Fwd(); delete list2_; }
      !Fwd() { delete native_; native_ = nullptr; }
      static Fwd() { names_ = gcnew array<String^> { "a", L"b", "c", }; }
      virtual int F() override sealed { return Base::G() + n_; }
      virtual int H() override { return 0; }
      virtual int G() new { return 7; }
      virtual void Foo() { changed_(this, EventArgs::Empty); }
      virtual int Bar(String^ s, ... array<Object^>^ more) { return more->Length; }
      virtual property int P { int get() { return n_; } void set(int v) { n_ = v; } }
      virtual event EventHandler^ E { void add(EventHandler^ h) { changed_ += h; } void remove(EventHandler^ h) { changed_ -= h; } void raise(Object^ s, EventArgs^ e) { if (changed_ != nullptr) changed_(s, e); } }
      event Note^ Noted;
      static event Op^ Ops;
      property String^ Name;
      property array<Byte>^ Data;
      static property int Total;
      property String^ default[int] { String^ get(int i) { return list_[i]; } void set(int i, String^ v) { list_[i] = v; } }
      property int Cell[int, int] { int get(int a, int b) { return a * b; } void set(int a, int b, int v) { n_ = a + b + v; } }
      property int Guard { int get() { return n_; } private: void set(int v) { n_ = v; } }
      virtual IEnumerator<int>^ GetEnumerator() { return nullptr; }
      virtual System::Collections::IEnumerator^ GetUntyped() = System::Collections::IEnumerable::GetEnumerator { return nullptr; }
      int Test(Object^ o, int a, int b);
      [Obsolete("no")] static void Old([Out] int% x, [In] String^ s) { x = 5; }
      [DllImport("libc")] static int getpid();
      static String^ Describe(Mode m) { return m.ToString(); }
      long Count(long x) { return x; }
      property Mode Current { Mode get() { return mode_; } }
      static Fwd^ operator+(Fwd^ a, Fwd^ b) { return gcnew Fwd(a->n_ + b->n_); }
    internal:
      initonly int n_;
    private protected:
      List<String^>^ list_;
      IDisposable ^list2_, ^list3_;
      Mode mode_;
      static array<String^>^ names_;
      static array<int>^ table_ = { 1, 2, 3 };
      EventHandler^ changed_;
      Native* native_;
      void (*callback_)(int);
    };
    Fwd::Fwd() : n_(0) {}
    int Fwd::Test(Object^ o, int a, int b) {
      int x = a ^ b; x ^= a; x = (a) ^ (b); x = a % b; x %= 2; x = n_ ^ 3; x = names_->Length ^ a; x = this->n_ % 2;
      Opt p = Opt::X ^ Opt::Y; p = p | Opt::X; bool any = (p & Opt::X) == Opt::X;
      Mode m = Mode::On; String^ t = m.ToString() + p.ToString() + x.ToString() + 5 .ToString() + 'c'.ToString() + true.ToString();
      if (String^ s = dynamic_cast<String^>(o)) t += s;
      String^ u = safe_cast<String^>(o); u = (String^)o; u = static_cast<String^>(o);
      array<int>^ arr = gcnew array<int>(3); array<int, 2>^ grid = gcnew array<int, 2>(2, 3); grid[1, 2] = 5;
      array<array<int>^>^ jag = { gcnew array<int>{1, 2}, gcnew array<int>(4), nullptr };
      for each (int i in arr) x += i;
      for each (int% i in arr) i = 7;
      for each (String^ s in names_) for each (wchar_t c in s) if (c == 'x') x++; else x--;
      for each (auto kv in gcnew Dictionary<String^, List<int>^>()) { if (kv.Key == nullptr) continue; break; }
      if (a > b) for each (int i in this) x += i; else x = 0;
      try { try { throw gcnew InvalidOperationException("x"); } finally { x = 1; } } catch (InvalidOperationException^ e) { t = e->Message; } catch (Exception^) { throw; } finally { x = 2; }
      pin_ptr<int> pin = &arr[0]; int* raw = pin; *raw = 3; pin[1] = 4;
      Type^ ty = Fwd::typeid; ty = array<String^>::typeid; ty = List<int>::typeid; ty = int::typeid; ty = String::typeid; ty = Void::typeid; ty = Opt::typeid;
      Op^ op = gcnew Op(&Fwd::Add); x = op(1, 2); x = op->Invoke(3, 4); Ops += op; Noted += gcnew Note(this, &Fwd::OnNote);
      Func<int, String^>^ f = gcnew Func<int, String^>(&Fwd::Conv); Action^ act = gcnew Action(this, &Fwd::Foo); act();
      StreamReader reader("x"); String^ line = reader.ReadLine();
      this[3] = "q"; this->default[2] = "z"; String^ z = this->default[1] + default[0]; Cell[1, 2] = 3; x = Cell[2, 3];
      Inner^ in = gcnew Inner(this); in->Owner->P = 3; x = P::get(); P::set(4);
      int^ boxed = 5; x = *boxed; x = (int)o; Object^ bo = 3.5; double d = safe_cast<double>(bo);
      Vec v(1, 2), w = v + v * 2.0; w = -w; bool same = v == w; Console::WriteLine("{0} {1}", v, w.Length);
      String ^s1 = "one", ^s2 = "two", ^s3; const char* nat = a ? "yes" : "no"; std::string ns = "x"; std::vector<int> vec{1, 2, 3}; x = vec[0] ^ vec[1]; x = (int)vec.size() % 2;
      Console::WriteLine(a > b ? "bigger" : "not"); String^ tern = a > b ? "bigger" : "not"; tern = a ? s1 : nullptr;
      List<int>^ l = gcnew List<int>; l->Add(5); l[0] = 6; x = l[0].CompareTo(3); Array::Sort(arr); Fwd^ own = in->Owner; Fwd^% self = own; 
      IEnumerable^ en = l; IEnumerable<int>^ eg = l; IEnumerator^ et = en->GetEnumerator(); IComparable^ cmp = 5; Tuple<int, String^>^ tp = Tuple::Create(1, s1); Nullable<int> nn = 5; if (nn.HasValue) x = nn.Value;
      x = int::Parse("5") + Int32::MaxValue + System::Int32::Parse("4") + Convert::ToInt32("3"); double nan = Double::NaN; wchar_t up = Char::ToUpper(L'x'); bool bb = Char::IsDigit('c');
      IntPtr ip(raw); void* vp = ip.ToPointer(); IntPtr zero = IntPtr::Zero; DateTime now = DateTime::Now; TimeSpan ts = TimeSpan::FromSeconds(2.0) + (now - now);
      switch (m) { case Mode::On: x = 1; break; default: x = 2; } 
      auto lam = [](int q) { return q ^ 1; }; x = lam(3);
      String^ multi = "a" "b" + "c" + x + L"d"; x = "abc"->Length; x += sizeof(int) ^ 1; x = ~a & (b ^ 0x1F); unsigned long long ull = 1'000ull % 7;
      delete in; delete reader.BaseStream; lock:  x = 0; if (!o) goto lock; Guard = 3; x = Bar("x", 1, 2, 3); x = Bar("y"); int hash = t->GetHashCode() ^ x.GetHashCode() % 17;
      Object^ oo = gcnew Object; oo = %v; array<Vec>^ vs = gcnew array<Vec>(2); vs[0].X = 3; for (int i = 0; i < vs->Length; i++) vs[i] = Vec(i, i % 2); Nat na = Nat::A; Plain pl = P1;
      return x;
    }
    int main2() { Fwd f(3); Fwd^ h = %f; f.P = 4; return f.P ^ h->P; }
  }
}

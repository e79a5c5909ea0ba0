#define PROP(T, N) property T N { T get() { return n_##N; } }
#define GUARD(x) try { x; } catch (System::Exception^ e) { System::Console::WriteLine(e->Message); }
#include <functional>
#include <memory>
#include <map>
#include <string>
#include <vector>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;
using namespace System::Runtime::CompilerServices;
ref class Args;
ref class Handler { public: static void OnHit(Object^ s, Args^ a) {} };
typedef List<String^> Names;
using Map = Dictionary<String^, int>;
class Later;
[AttributeUsage(AttributeTargets::Class | AttributeTargets::Method, AllowMultiple = true)]
public ref class TagAttribute sealed : Attribute {
public:
  TagAttribute(String^ text) : text_(text) {}
  TagAttribute(int n, ... array<Type^>^ types) { Number = n; }
  property String^ Text { String^ get() { return text_; } }
  property int Number;
private:
  String^ text_;
};
namespace {
  ref class Hidden { public: static int F() { return 3; } value struct In { int q; }; };
  int helper(String^ s) { return s->Length; }
}
namespace Deep { namespace { enum class Level { Low }; } }
public enum class Color { Red, Green };
[Tag("x"), Tag(4, String::typeid, int::typeid)]
[StructLayout(LayoutKind::Sequential, Pack = 4)]
public value struct Item { int A; [MarshalAs(UnmanagedType::I1)] bool B; Byte C; };
public interface class INode { property INode^ Next; event EventHandler^ Changed; property int Size { int get(); } INode^ Find([In] String^ name, [Out] int% depth); };
public ref class AppException : Exception { public: AppException(String^ m) : Exception(m) {} AppException(String^ m, Exception^ inner) : Exception(m, inner) {} virtual property String^ Message { String^ get() override { return "App: " + Exception::Message; } } };
public ref class Args : EventArgs { public: initonly int Value; Args(int v) : Value(v) {} };
public ref class Numbers : IEnumerable<int> {
  ref class Walker : IEnumerator<int> {
    Numbers^ owner_; int at_;
  public:
    Walker(Numbers^ o) : owner_(o), at_(-1) {}
    ~Walker() {}
    virtual bool MoveNext() { return ++at_ < owner_->data_->Length; }
    virtual void Reset() { at_ = -1; }
    virtual property int Current { int get() { return owner_->data_[at_]; } }
    virtual property Object^ Untyped { Object^ get() = System::Collections::IEnumerator::Current::get { return Current; } }
  };
  array<int>^ data_ = gcnew array<int>{3, 1, 2};
public:
  virtual IEnumerator<int>^ GetEnumerator() { return gcnew Walker(this); }
  virtual System::Collections::IEnumerator^ Plain() = System::Collections::IEnumerable::GetEnumerator { return GetEnumerator(); }
};
public ref class Sorter : IComparer<String^>, IEqualityComparer<String^>, ICloneable {
public:
  virtual int Compare(String^ a, String^ b) { return String::Compare(a, b, StringComparison::Ordinal); }
  virtual bool Equals(String^ a, String^ b) { return a == b; }
  virtual int GetHashCode(String^ s) { return s->GetHashCode(); }
private:
  virtual Object^ Clone() sealed = ICloneable::Clone { return MemberwiseClone(); }
};
public ref class Bag : List<Object^> { public: Bag() : List<Object^>(10) {} property Color Color; property array<array<int>^>^ Grid; };
public ref class Copy { public: int X; Copy() {} Copy(const Copy% o) : X(o.X) {} Copy% operator=(const Copy% o) { X = o.X; return *this; } static bool operator==(Copy^ a, Copy^ b) { return a->X == b->X; } };
public ref class Node sealed : INode {
  int n_Width; INode^ next_;
public:
  PROP(int, Width)
  Node() { n_Width = 0; value = 5; }
  virtual property INode^ Next { INode^ get() { return next_; } void set(INode^ value) { next_ = value; } }
  virtual event EventHandler^ Changed;
  virtual property int Size { int get() { return 1; } }
  virtual INode^ Find(String^ name, [Out] int% depth) { depth = 1; return this; }
  event EventHandler<Args^>^ Hit;
  static event Action<int, String^>^ Global;
  [MethodImpl(MethodImplOptions::NoInlining)] void Fire() { Hit(this, gcnew Args(3)); Changed(this, EventArgs::Empty); Global(1, "x"); Node::Global += gcnew Action<int, String^>(&Node::OnGlobal); }
  static void OnGlobal(int, String^) {}
  [[nodiscard]] int Odd() { return value % 2; }
  int value; static const int Limit = 5; bool array, event;
  static_assert(sizeof(int) == 4, "x");
  delegate int Callback(int x); static bool IsOdd(int i) { return i % 2 != 0; } static void Each(Byte b) {} static int Cmp(Tuple<int, String^>^ a, Tuple<int, String^>^ b) { return a->Item1 - b->Item1; }
  delegate void Out2([Out] int% a, String^% b);
  static int Native(int x) { return x; }
  void Work(Object^ in, array<Byte>^ bytes, const std::string& text, std::vector<int>* vec, System::Nullable<int> maybe);
};
void Node::Work(Object^ in, array<Byte>^ bytes, const std::string& text, std::vector<int>* vec, System::Nullable<int> maybe) {
  using namespace System::IO;
  GUARD(Fire())
  Names^ names = gcnew Names(); names->Add("a"); Map^ map = gcnew Map; map["x"] = 3; map["x"]++; int q = map["x"] ^ 2;
  for each (Byte b in bytes) switch (b) { case 1: for each (int i in gcnew array<int>{1, 2}) q += i; break; default: break; }
  for each (KeyValuePair<String^, int> kv in map) if (kv.Value > 1) q++; else if (kv.Key != nullptr) q--; else { q = 0; }
  for each (auto c in "text") q += c; for each (Object^ o in safe_cast<System::Collections::IEnumerable^>(in)) { }
  for (array<int>^ a = {1, 2}; q < 3; q++) a[0] = q;
  static int counter = 0; counter++; std::map<std::string, int> m; m["a"] = 1; for (auto& kv : m) { q += kv.second ^ 1; }
  std::function<int(int)> fn = [q](int x) { return x % q; }; q = fn(3); auto ptr = std::make_unique<int>(4); q = *ptr % 3;
  Stream^ s = File::OpenRead("x"); try { q = s->ReadByte(); } finally { delete s; }
  { MemoryStream ms; ms.WriteByte(3); StreamWriter w(%ms); w.Write("x"); } 
  Copy a; Copy b(a); Copy^ h = gcnew Copy(b); b = *h; bool same = h == %a; Copy% r = *h; r.X = 3;
  Item it; it.A = 3; Item^ boxed = it; boxed->A = 4; it = *boxed; Object^ o = it; it = (Item)o; it = safe_cast<Item>(o); array<Item>^ items = gcnew array<Item>(3); items[0].A = 1; items[1] = it;
  Callback^ cb = gcnew Callback(&Node::Native); q = cb(3) + cb->Invoke(4); IntPtr fp = Marshal::GetFunctionPointerForDelegate(cb); Predicate<int>^ pr = gcnew Predicate<int>(&IsOdd); 
  if (in == nullptr || !in) return; if (String^ t = dynamic_cast<String^>(in)) { q = t->Length; } else if (in->GetType() == String::typeid) q = 1;
  String^ t = nullptr; t += "x"; t += 5; t = t + 'c' + 1.5 + true + it.A; t = String::Concat("a", t); t = "a" + (q > 1 ? "b" : "cc") + t; String^ u("abc"); wchar_t ch = t[0]; t = t->Substring(1, 2)->Trim()->ToUpper();
  pin_ptr<Byte> p = &bytes[0]; unsigned char* raw = p; pin_ptr<const wchar_t> pc = nullptr; q = maybe.HasValue ? maybe.Value : 0; long big = 5; big = vec->size() % 3; DateTime d(2020, 1, 2); d = d.AddDays(1); TimeSpan ts = d - DateTime::MinValue; Decimal dec = Decimal(5); dec += 3; q = (int)dec; ::Color col = ::Color::Red; col = (::Color)1; col = safe_cast<::Color>(o); Guid g = Guid::NewGuid(); Random^ rnd = gcnew Random(42); q = rnd->Next(5) % 3; Array::Sort(bytes); Array::ForEach(bytes, gcnew Action<Byte>(&Each)); array<Object^>^ objs = { 1, "two", 3.0, nullptr, it }; Console::WriteLine("{0}{1}{2}{3}", objs); Console::WriteLine("{0} {1} {2} {3} {4}", 1, "b", 2.0, it, col); String^ f = String::Format("{0:x}", q); q = Int32::Parse("3") + Double::Parse("1.5"); bool ok = Int32::TryParse("4", q); q = Math::Max(q, 3); List<Tuple<int, String^>^>^ lt = gcnew List<Tuple<int, String^>^>(); lt->Add(Tuple::Create(1, u)); lt->Sort(gcnew Comparison<Tuple<int, String^>^>(&Cmp)); System::Threading::Tasks::Task^ task = nullptr; System::Threading::Interlocked::Increment(value); System::Threading::Monitor::Enter(this); 
  array<String^, 2>^ grid = gcnew array<String^, 2>(2, 2); grid[0, 1] = "x"; array<int>^ none = gcnew array<int>(0) {}; int idx = grid->GetLength(0) ^ 1; Type^ ty = Nullable<int>::typeid; ty = ::Color::typeid; ty = Action::typeid; Func<int>^ fu; Object^ lockObj = gcnew Object(); q = helper("x") + Hidden::F();
}
static bool IsOdd2(int i) { return i % 2 == 1; }
int main(array<System::String ^> ^args) { Node^ n = gcnew Node; INode^ i = n; i->Next = n; n->Hit += gcnew EventHandler<Args^>(&Handler::OnHit); n->Hit -= nullptr; return args->Length ^ n->Width; }

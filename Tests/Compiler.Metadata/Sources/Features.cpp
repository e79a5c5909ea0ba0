// Every kind of declaration; Features.txt lists what other languages see of it.
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
namespace Features {
public delegate int Calc(int a, String^ b);
public delegate void Out([System::Runtime::InteropServices::OutAttribute] int% value);
public interface class IEv { event EventHandler^ Changed; property int Size { int get(); void set(int); } property String^ default[int] { String^ get(int i); } };
public interface class IDeep : IEv, IEquatable<String^> { void Deep(); };
public enum class Mode : short { A = -1, B = 5, C };
[Flags] public enum class Bits : unsigned int { None = 0, One = 1, Two = 2, High = 0x80000000u };
/// <summary>Deep.</summary>
public ref class Impl : IDeep {
public:
    virtual event EventHandler^ Changed;
    virtual property int Size;
    virtual property String^ default[int] { String^ get(int i) { return i.ToString(); } }
    virtual bool Equals(String^ other) { return other == nullptr; }
    virtual void Deep() {}
};
public ref class Seq sealed : IEnumerable<double>, IEnumerator<double> {
    int i = 0;
    initonly array<double>^ a_ = gcnew array<double>(3);
    static int count_ = 5;
    static initonly String^ name_ = String::Concat("abc", count_);
public:
    literal int Big = -2147483647;
    literal Int64 Huge = 9223372036854775807LL;
    literal double Pi = 3.25;
    literal float Half = 0.5f;
    literal wchar_t Letter = L'x';
    literal bool Yes = true;
    literal String^ Text = "t\u00e4xt";
    literal String^ Null = nullptr;
    literal Mode Default = Mode::C;
    literal unsigned char Byte = 255;
    static Seq() { count_ = 7; }
    virtual IEnumerator<double>^ GetEnumerator() { return this; }
    virtual System::Collections::IEnumerator^ GetUntyped() = System::Collections::IEnumerable::GetEnumerator { return this; }
    virtual bool MoveNext() { return i++ < 3; }
    virtual void Reset() { i = 0; }
    virtual property double Current { double get() { return i; } }
    virtual property Object^ Untyped { Object^ get() = System::Collections::IEnumerator::Current::get { return i; } }
    ~Seq() {}
};
public ref class Mem sealed : System::Buffers::MemoryManager<Int64> {
    Int64* p_;
    int n_;
public:
    Mem(Int64* p, int n) : p_(p), n_(n) {}
    ~Mem() { p_ = nullptr; }
    virtual Span<Int64> GetSpan() override { return Span<Int64>(p_, n_); }
    virtual System::Buffers::MemoryHandle Pin(int i) override { return System::Buffers::MemoryHandle(); }
    virtual void Unpin() override {}
};
public value class Money : IEquatable<Money>, IComparable<Money> {
    Decimal amount_;
public:
    Money(Decimal a) : amount_(a) {}
    virtual bool Equals(Money other) { return amount_ == other.amount_; }
    virtual bool Equals(Object^ o) override { return false; }
    virtual int GetHashCode() override { return amount_.GetHashCode(); }
    virtual int CompareTo(Money other) { return 0; }
    property Decimal Amount { Decimal get() { return amount_; } }
    static bool operator<(Money a, Money b) { return false; }
};
public ref class Tools abstract sealed {
public:
    static int Twice(int i) { return 2 * i; }
    static property int Calls;
    static event Action<int>^ Called;
};
public ref class Base abstract {
protected:
    Base(int) {}
internal:
    virtual int Internal() { return 1; }
protected public:
    virtual int Both() { return 1; }
private protected:
    int Inner() { return 1; }
public:
    virtual property int P { int get() abstract; void set(int) abstract; }
    virtual String^ Name() = 0;
    virtual void Over(int) {}
    virtual void Over(String^) {}
};
public ref class Derived : Base {
public:
    Derived() : Base(1) {}
    virtual property int P { int get() override sealed { return 1; } void set(int) override {} }
    virtual String^ Name() override sealed { return "d"; }
    virtual void Over(int) new {}
    virtual int Both() override { return 2; }
    ref class Nested { public: enum class E { X }; delegate void D(); value struct V { int X; }; interface class I { void F(); }; D^ d; V v; E e; I^ i; };
    Nested^ nested;
};
public ref class Holder {
    System::IO::MemoryStream stream_;
    Seq seq_;
    int x = 3;
};
public ref class Err : Exception {
public:
    Err() {}
    Err(String^ m) : Exception(m) {}
    Err(String^ m, Exception^ inner) : Exception(m, inner) {}
protected:
    Err(System::Runtime::Serialization::SerializationInfo^ i, System::Runtime::Serialization::StreamingContext c) : Exception(i, c) {}
};
public ref class MyAttr : Attribute { public: MyAttr(... array<int>^ n) {} property String^ Name; };
[MyAttr(gcnew array<int>{1, 2, 3}, Name = "n"), Obsolete("x")]
public ref class Attributed {
public:
    [System::ComponentModel::DefaultValueAttribute(5)] property int P;
    [ThreadStatic] static int t;
    int F([System::Runtime::InteropServices::OutAttribute] int% v, ... array<Object^>^ rest) { v = 1; return 0; }
    [System::Runtime::InteropServices::DllImportAttribute("c", EntryPoint = "abs")] static int Abs(int i);
};
public ref class Table {
public:
    property int default[int] { int get(int i) { return i; } void set(int i, int value) {} }
    property String^ default[String^] { String^ get(String^ name) { return name; } }
    property int Cell[int, int] { int get(int row, int column) { return row + column; } }
};
public ref class Fin { public: !Fin() {} };
public ref class Fin2 : Fin { public: ~Fin2() {} !Fin2() {} };
public ref class Native {
    const char* p; void (*f)(int); void** q;
public:
    Native(const char* a, char* b) {}
    Native(char* a, char* b) {}
    void F(int& r, const wchar_t* s, unsigned long l, char c, Object^% o, array<int, 2>^ m, Mode^ boxed) {}
};
}

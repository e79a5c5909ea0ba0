// Inheritance, interfaces, lifetime, delegates, events, exceptions and threads together.
// expect: Circle.Init 2
// expect: Shape.Init
// expect: circle:12 circle
// expect: sq:9 sq
// expect: 18
// expect: open r
// expect: use r
// expect: use r
// expect: open a
// expect: open b
// expect: use a
// expect: use b
// expect: close b
// expect: close a
// expect: close r
// expect: open h
// expect: close h
// expect: 13
// expect: 12
// expect: 2
// expect: 2
// expect: True
// expect: 0;1;2;disposed
// expect:
// expect: disposed
// expect: 6
// expect: cctor
// expect: 12 lit 7 3 2000
// expect: finally 0
// expect: 1
// expect: finally 1
// expect: 11
// expect: p
// expect: finally 2
// expect: 4
// expect: finally 3
// expect: nre
// expect: inner
// expect: one11
// expect: ArgumentNullException
// expect: on True
// expect: on True
// expect: n4
// expect: on True
// expect: n4
// expect: static
// expect: 3
// expect: 4000
// expect: Shape.Init
// expect: Shape.Init
// expect: Shape.Init
// expect: 1 3
// expect: atm
// expect: locked
// expect: Circle True System.Int32[]
// expect: Shape.Init
// expect: True
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::Threading;
interface class IShape { double Area(); property String^ Name { String^ get(); } };
ref class Shape abstract : IShape { protected: String^ name_; public: Shape(String^ n) : name_(n) { Init(); } virtual void Init() { Console::WriteLine("Shape.Init"); } virtual double Area() = 0; virtual property String^ Name { String^ get() { return name_; } } virtual String^ ToString() override { return name_ + ":" + Area(); } };
ref class Circle sealed : Shape { double r_; public: Circle(double r) : r_(r), Shape("circle") {} virtual void Init() override { Console::WriteLine("Circle.Init {0}", r_); } virtual double Area() override { return r_ * r_ * 3; } };
ref class Sq : Shape, IComparable<Sq^>, IEquatable<Sq^> { public: double s; Sq(double x) : Shape("sq"), s(x) {} virtual double Area() override { return s * s; } virtual int CompareTo(Sq^ o) { return s.CompareTo(o->s); } virtual bool Equals(Sq^ o) { return s == o->s; } };
ref class Res { String^ n; public: Res(String^ x) : n(x) { Console::WriteLine("open " + n); } ~Res() { Console::WriteLine("close " + n); } !Res() { } void Use() { Console::WriteLine("use " + n); } };
ref class Owner { Res a; Res b; public: Owner() : a("a"), b("b") {} void Go() { a.Use(); b.Use(); } };
delegate int Op(int, int);
ref class Calc { int bias; public: Calc(int b) : bias(b) {} int Add(int a, int b) { return a + b + bias; } static int Mul(int a, int b) { return a * b; } virtual int V(int a, int b) { return 1; } };
ref class Calc2 : Calc { public: Calc2() : Calc(0) {} virtual int V(int a, int b) override { return 2; } };
ref class Rng : IEnumerable<int> { int n_; 
  ref class En : IEnumerator<int> { int n_, i_; public: En(int n) : n_(n), i_(-1) {} virtual bool MoveNext() { return ++i_ < n_; } virtual void Reset() { i_ = -1; } virtual property int Current { int get() = IEnumerator<int>::Current::get { return i_; } } virtual property Object^ CurrentO { Object^ get() = IEnumerator::Current::get { return i_; } } ~En() { Console::WriteLine("disposed"); } };
public: Rng(int n) : n_(n) {} virtual IEnumerator<int>^ GetEnumerator() { return gcnew En(n_); } virtual IEnumerator^ GetE2() = IEnumerable::GetEnumerator { return GetEnumerator(); } };
ref class Stat { public: static Stat() { Console::WriteLine("cctor"); X = 7; } static int X; literal int L = 12; literal String^ S = "lit"; initonly int ro; static initonly DateTime when = DateTime(2000, 1, 1); Stat() { ro = 3; } };
ref class MyEx : Exception { public: int code; MyEx(String^ m, int c) : Exception(m), code(c) {} };
ref class Pub { public: event EventHandler^ Done; event Action<int>^ Num; static event Action^ St; void Fire() { Done(this, EventArgs::Empty); Num(4); } static void FireS() { St(); } };
ref class Sub { public: int hits; void On(Object^ s, EventArgs^ e) { hits++; Console::WriteLine(String::Concat("on ", s != nullptr)); } void N(int i) { Console::WriteLine("n{0}", i); } static void S() { Console::WriteLine("static"); } };
void Thrower(int i) { if (i == 1) throw gcnew MyEx("one", 11); if (i == 2) throw gcnew ArgumentNullException("p"); if (i == 3) { Object^ o = nullptr; o->ToString(); } }
int Fin(int i) { try { if (i == 0) return 1; Thrower(i); return 2; } catch (MyEx^ e) { return e->code; } catch (ArgumentException^ e) { Console::WriteLine(e->ParamName); return 4; } finally { Console::WriteLine("finally {0}", i); } }
ref class Counter2 { int n; public: void Run() { for (int i = 0; i < 1000; i++) Interlocked::Increment(n); } property int N { int get() { return n; } } };
int main() {
  List<Shape^>^ shapes = gcnew List<Shape^>(); shapes->Add(gcnew Circle(2)); shapes->Add(gcnew Sq(3)); for each (Shape^ s in shapes) Console::WriteLine("{0} {1}", s, s->Name); IShape^ is = shapes[0]; Console::WriteLine(is->Area() + is->Name->Length);
  { Res r("r"); r.Use(); Res^ h = %r; h->Use(); Owner o; o.Go(); } Res^ hr = gcnew Res("h"); delete hr; delete hr; hr = nullptr; delete hr;
  Calc^ c = gcnew Calc(10); Op^ op = gcnew Op(c, &Calc::Add); Console::WriteLine(op(1, 2)); op += gcnew Op(&Calc::Mul); Console::WriteLine(op(3, 4)); Console::WriteLine(op->GetInvocationList()->Length); Op^ vop = gcnew Op(gcnew Calc2(), &Calc::V); Console::WriteLine(vop(1, 1)); Func<int, int>^ fn = nullptr; Console::WriteLine(fn == nullptr);
  for each (int i in gcnew Rng(3)) Console::Write("{0};", i); Console::WriteLine(); int tot = 0; for each (int i in gcnew Rng(10)) { if (i > 3) break; tot += i; } Console::WriteLine(tot);
  Console::WriteLine("{0} {1} {2} {3} {4}", Stat::L, Stat::S, Stat::X, (gcnew Stat())->ro, Stat::when.Year);
  for (int i = 0; i < 3; i++) Console::WriteLine(Fin(i)); try { Fin(3); } catch (NullReferenceException^ e) { Console::WriteLine("nre"); } catch (Exception^ e) { Console::WriteLine(e); }
  try { try { Thrower(1); } finally { Console::WriteLine("inner"); } } catch (MyEx^ e) { Console::WriteLine(e->Message + e->code); }
  try { try { Thrower(2); } catch (Exception^ e) { throw gcnew InvalidOperationException("wrap", e); } } catch (InvalidOperationException^ e) { Console::WriteLine(e->InnerException->GetType()->Name); }
  Pub^ p = gcnew Pub(); Sub^ s = gcnew Sub(); p->Fire(); EventHandler^ eh = gcnew EventHandler(s, &Sub::On); p->Done += eh; p->Done += eh; p->Num += gcnew Action<int>(s, &Sub::N); Pub::St += gcnew Action(&Sub::S); p->Fire(); p->Done -= eh; p->Fire(); Pub::FireS(); Console::WriteLine(s->hits);
  Counter2^ cn = gcnew Counter2(); array<Thread^>^ ts = gcnew array<Thread^>(4); for (int i = 0; i < ts->Length; i++) { ts[i] = gcnew Thread(gcnew ThreadStart(cn, &Counter2::Run)); ts[i]->Start(); } for each (Thread^ t in ts) t->Join(); Console::WriteLine(cn->N);
  array<Sq^>^ sq = { gcnew Sq(3), gcnew Sq(1), gcnew Sq(2) }; Array::Sort(sq); Console::WriteLine("{0} {1}", sq[0]->s, sq[2]->s); array<Object^>^ co = gcnew array<String^>(1); try { co[0] = gcnew Object(); } catch (ArrayTypeMismatchException^) { Console::WriteLine("atm"); }
  Object^ lockObj = gcnew Object(); Monitor::Enter(lockObj); try { Console::WriteLine("locked"); } finally { Monitor::Exit(lockObj); }
  Console::WriteLine(Circle::typeid->Name + " " + (Shape::typeid)->IsAbstract + " " + array<int>::typeid); Type^ t = (gcnew Sq(1))->GetType(); Console::WriteLine(t == Sq::typeid);
  return 0;
}

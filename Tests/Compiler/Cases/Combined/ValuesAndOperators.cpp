// Values, operators, arrays, collections and control flow together.
// args: x y
// exit: 3
// expect: 6 7 1
// expect: set 4
// expect: set 5
// expect: set 6
// expect: 6
// expect: 10
// expect: 7 4
// expect: 3
// expect: item 3=4
// expect: 50
// expect: 7 6
// expect: 9
// expect: 9 6 4
// expect: b2
// expect: 43
// expect: x=11
// expect: y=2
// expect: 2
// expect: False
// expect: 1ac2.5
// expect: 1b3.5TrueBlue
// expect: A, B, C
// expect: 7
// expect: has B
// expect: Green 7 Green
// expect: 4
// expect: -32768
// expect: 4294967295
// expect: 1099511627776
// expect: -3
// expect: -1
// expect: 3
// expect: True
// expect: 3
// expect: 3
// expect: 8
// expect: -6
// expect: False
// expect: B
// expect: 97
// expect: 120
// expect: False
// expect: 6
// expect: 7
// expect: 3 60 True
// expect: True
// expect: True
// expect: True
// expect: 5
// expect: icast
// expect: 0,1,3,4
// expect: 8
// expect: 4
// expect: 3
// expect: try 0
// expect: fin 0
// expect: fin 1
// expect: fin 2
// expect: three
// expect: four
// expect: []
// expect: null
// expect: BCa
// expect: True
// expect: 3
// expect: 0
// expect: 6
// expect: 1
// expect: 2.5
// expect: 00000000-0000-0000-0000-000000000000
// expect: True
// expect: 2147483647
// expect: -2147483648
// expect:  3.14|00FF
// expect: 2
// expect: 1
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Text;
using namespace System::Linq;
value struct P { int X; int Y; P(int x, int y) : X(x), Y(y) {} void Move(int d) { X += d; } property int Sum { int get() { return X + Y; } } };
ref class Box2 { P p_; array<P>^ ps_; public: int count; static int total = 5; Box2() : count(1) { ps_ = gcnew array<P>(2); p_ = P(1, 2); }
  property P Pt { P get() { return p_; } void set(P v) { p_ = v; } }
  property int Count { int get() { return count; } void set(int v) { count = v; Console::WriteLine("set {0}", v); } }
  property int Item2[int] { int get(int i) { return i * 10; } void set(int i, int v) { Console::WriteLine("item {0}={1}", i, v); } }
  void Work() { p_.Move(5); ps_[1].Move(7); ps_[1].Y++; Console::WriteLine("{0} {1} {2}", p_.X, ps_[1].X, ps_[1].Y); Count += 3; ++Count; Count++; Console::WriteLine(Count); total *= 2; Console::WriteLine(total); }
  void Inc(int% r) { r++; }
  void UseRef() { Inc(count); int l = 3; Inc(l); Console::WriteLine("{0} {1}", count, l); array<int>^ a = {1, 2, 3}; Inc(a[1]); Console::WriteLine(a[1]); }
};
public enum class Color : unsigned char { Red = 1, Green, Blue = 7 };
[Flags] public enum class F { None = 0, A = 1, B = 2, C = 4 };
int main(array<String^>^ args) {
  Box2^ b = gcnew Box2(); b->Work(); b->UseRef();
  b->Item2[3] = 4; Console::WriteLine(b->Item2[5]);
  P q = b->Pt; q.Move(1); Console::WriteLine("{0} {1}", q.X, b->Pt.X); b->Pt = q; Console::WriteLine(b->Pt.Sum);
  array<int, 2>^ m = gcnew array<int, 2>(2, 3); m[1, 2] = 9; m[0, 0] += 4; Console::WriteLine("{0} {1} {2}", m[1, 2], m->Length, m[0, 0]);
  array<array<String^>^>^ j = gcnew array<array<String^>^>(2); j[0] = gcnew array<String^>{"a", "b"}; Console::WriteLine(j[0][1] + j[0]->Length);
  int n; if (Int32::TryParse("42", n)) Console::WriteLine(n + 1);
  Dictionary<String^, int>^ d = gcnew Dictionary<String^, int>(); d["x"] = 1; d["y"] = 2; d["x"] += 10;
  for each (KeyValuePair<String^, int> kv in d) Console::WriteLine("{0}={1}", kv.Key, kv.Value);
  int v; if (d->TryGetValue("y", v)) Console::WriteLine(v); Console::WriteLine(d->ContainsKey("zz"));
  StringBuilder^ sb = gcnew StringBuilder(); sb->Append(1)->Append("a")->Append(L'c')->Append(2.5)->AppendLine(); Console::Write(sb);
  Console::WriteLine(String::Format("{0}{1}{2}{3}{4}", 1, "b", 3.5, true, Color::Blue));
  F f = F::A | F::C; f |= F::B; Console::WriteLine(f); Console::WriteLine((int)f); if ((f & F::B) == F::B) Console::WriteLine("has B");
  Console::WriteLine(Color::Green.ToString() + " " + (int)Color::Blue + " " + safe_cast<Color>(2).ToString());
  unsigned char uc = 250; uc += 10; Console::WriteLine((int)uc); short sh = 32767; sh++; Console::WriteLine(sh); unsigned int ui = 0; ui--; Console::WriteLine(ui); long long ll = 1LL << 40; Console::WriteLine(ll); Console::WriteLine(-7 / 2); Console::WriteLine(-7 % 3); Console::WriteLine(7u / 2); Console::WriteLine((double)1 / 3 > 0.33); Console::WriteLine(3.7 > 3 ? (int)3.7 : 0); float fl = 1.5f; fl *= 2; Console::WriteLine(fl); Console::WriteLine(1 << 5 >> 2); Console::WriteLine(~5); Console::WriteLine(!5); wchar_t wc = L'A'; wc++; Console::WriteLine(wc); Console::WriteLine((int)'a'); char ch = 'x'; Console::WriteLine((int)ch);
  Nullable<int> nu; Console::WriteLine(nu.HasValue); nu = 5; Console::WriteLine(nu.Value + 1); Nullable<int> n2 = Nullable<int>(7); Console::WriteLine(n2.GetValueOrDefault());
  DateTime t(2024, 2, 28); t = t.AddDays(2); TimeSpan ts = t - DateTime(2024, 1, 1); Console::WriteLine("{0} {1} {2}", t.Month, ts.TotalDays, t > DateTime(2024, 1, 1));
  Object^ o = 5; Console::WriteLine(o->Equals(5)); Console::WriteLine(o->GetType() == int::typeid); String^ os = dynamic_cast<String^>(o); Console::WriteLine(os == nullptr); int ub = safe_cast<int>(o); Console::WriteLine(ub);
  try { String^ bad = safe_cast<String^>(o); Console::WriteLine(bad); } catch (InvalidCastException^) { Console::WriteLine("icast"); }
  List<int>^ li = gcnew List<int>(); for (int i = 0; i < 6; i++) { if (i == 2) continue; if (i == 5) break; li->Add(i); } Console::WriteLine(String::Join(",", li)); Console::WriteLine(Enumerable::Sum(li)); Console::WriteLine(li[li->Count - 1]);
  int k = 0; again: k++; if (k < 3) goto again; Console::WriteLine(k);
  for (int i = 0; i < 3; i++) { try { if (i == 1) continue; if (i == 2) break; Console::WriteLine("try {0}", i); } finally { Console::WriteLine("fin {0}", i); } }
  switch (k) { case 1: Console::WriteLine("one"); case 3: Console::WriteLine("three"); case 4: Console::WriteLine("four"); break; default: Console::WriteLine("def"); }
  String^ s = nullptr; Console::WriteLine("[" + s + "]"); Console::WriteLine(s == nullptr ? "null" : "set"); s = "abc"; Console::WriteLine(s->Substring(1)->ToUpper() + s[0]); Console::WriteLine(s == "abc"); Console::WriteLine("lit"->Length);
  do { k--; } while (k > 0); Console::WriteLine(k); int c1 = (k = 5, k + 1); Console::WriteLine(c1); int t3 = k > 3 ? k < 10 ? 1 : 2 : 3; Console::WriteLine(t3);
  Decimal dec = Decimal(10) / 4; Console::WriteLine(dec); Guid g = Guid::Empty; Console::WriteLine(g); Console::WriteLine(Math::Max(3, 4) + Math::PI > 7); Console::WriteLine(Int32::MaxValue); Console::WriteLine(int::MinValue);
  Console::WriteLine("{0,5:F2}|{1:X4}", 3.14159, 255); Console::WriteLine(args->Length); Console::WriteLine(Environment::NewLine->Length);
  return 3;
}

// Boxed values through handles, arrays of rank two, spans and qualified base properties.
// expect: 3
// expect: 4
// expect: 4
// expect: 9
// expect: Wednesday
// expect: 7.5
// expect: 4
// expect: 7.5
// expect: m!
// expect: k4
// expect: 8
// expect: 9
// expect: 9
// expect: 8
using namespace System;
using namespace System::Collections::Generic;
value class Vec { public: int X; virtual String^ ToString() override { return X.ToString(); } void Move(int d) { X += d; } };
ref class MyEx : Exception { public: virtual property String^ Message { String^ get() override { return Exception::Message + "!"; } } MyEx() : Exception("m") {} };
int main() { Vec v; v.X = 3; Vec^ b = v; Console::WriteLine(b->X); b->Move(1); Console::WriteLine(b->X); Console::WriteLine(b);
 array<int,2>^ g = gcnew array<int,2>(2,3); g[1,2] = 9; int sum = 0; for each (int i in g) sum += i; Console::WriteLine(sum);
 DayOfWeek d = safe_cast<DayOfWeek>(3); Console::WriteLine(d);
 array<double>^ a = {1, 2.5, 4}; Span<double> sp = a; double s = 0; for each (double d in sp) s += d; Console::WriteLine(s);
 ReadOnlyMemory<double> rm = ReadOnlyMemory<double>(a); Console::WriteLine(rm.Span[2]); s = 0; for each (double d in rm.Span) s += d; Console::WriteLine(s);
 try { throw gcnew MyEx(); } catch (Exception^ e) { Console::WriteLine(e->Message); }
 Dictionary<String^, int>^ dd = gcnew Dictionary<String^, int>(); dd["k"] = 4; for each (KeyValuePair<String^, int>^ k in dd) Console::WriteLine(k->Key + k->Value);
 int^ bi = 7; Console::WriteLine(*bi + 1); *bi = 9; Console::WriteLine(bi->ToString()); Console::WriteLine((int)bi); sp[1] = 8; Console::WriteLine(a[1]);
 return 0; }

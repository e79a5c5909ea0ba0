// Copies by operator=, steps of Decimal, pinned characters, and handles behind a parameter array.
// expect: 3
// expect: 5 3
// expect: 5
// expect: s3S4
#include <vcclr.h>
using namespace System;
using namespace System::Threading::Tasks;
ref class Copy { public: int X; Copy() {} Copy(const Copy% o) : X(o.X) {} Copy% operator=(const Copy% o) { X = o.X; return *this; } };
static int Len(const wchar_t* p) { int n = 0; while (p[n]) n++; return n; }
static Task^ Run(Action^ a) { return Task::Run(a); }
static void Hi() { }
int main(array<String^>^ args) { Copy a; a.X = 3; Copy b; b = a; Console::WriteLine(b.X);
 Decimal d = 2; d++; Decimal e = d++; ++d; Console::WriteLine("{0} {1}", d, e);
 { pin_ptr<const wchar_t> p = PtrToStringChars("hello"); Console::WriteLine(Len(p)); }
 Task^ u = Run(gcnew Action(&Hi)); Task^ t = Run(gcnew Action(&Hi)); Task::WaitAll(u, t); String^ s = "s"; Console::WriteLine("{0}{1}{2}{3}", s, a.X, s->ToUpper(), 4); }

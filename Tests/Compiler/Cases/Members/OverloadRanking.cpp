// Which overload a call takes: scalars, boxing, bases, interfaces, parameter arrays, references and enumerations.
// expect: String int double array Object int Object
// expect: ICollection ICollection Object IEnumerable
// expect: text, text and number, array of 2, array of 3, array of 0
// expect: String bool, long, characters, base
// expect: 2 new
// expect: Char UInt32 Int32 Int64, Step int
using namespace System;
using namespace System::Collections::Generic;

static String^ Any(Object^) { return "Object"; }
static String^ Any(String^) { return "String"; }
static String^ Any(int) { return "int"; }
static String^ Any(double) { return "double"; }
static String^ Any(array<Object^>^) { return "array"; }

static String^ Collection(IEnumerable<int>^) { return "IEnumerable"; }
static String^ Collection(ICollection<int>^) { return "ICollection"; }
static String^ Collection(Object^) { return "Object"; }

static String^ Listed(... array<Object^>^ items) { return "array of " + items->Length; }
static String^ Listed(String^) { return "text"; }
static String^ Listed(String^, int) { return "text and number"; }

static String^ Truth(bool) { return "bool"; }
static String^ Truth(String^) { return "String"; }
static String^ Wide(Int64) { return "long"; }
static String^ Wide(double) { return "double"; }
static String^ Written(const char*) { return "characters"; }
static String^ Written(Object^) { return "Object"; }

ref struct Base {};
static String^ Kind(Base^) { return "base"; }
static String^ Kind(IDisposable^) { return "disposable"; }
static String^ Kind(Object^) { return "Object"; }

static void Change(int% number) { number++; }
static void Change(String^% text) { text = "new"; }

static String^ Sized(Char) { return "Char"; }
static String^ Sized(Int64) { return "Int64"; }
static String^ Sized(Int32) { return "Int32"; }
static String^ Sized(UInt32) { return "UInt32"; }
static String^ Sized(Byte) { return "Byte"; }

private enum class Step { First };
static String^ Of(Step) { return "Step"; }
static String^ Of(int) { return "int"; }
static String^ Of(Object^) { return "Object"; }

int main() {
    Console::WriteLine("{0} {1} {2} {3} {4} {5} {6}", Any("x"), Any(1), Any(1.5f), Any(gcnew array<String^>(1)), Any(gcnew array<int>(1)),
        Any('c'), Any(DateTime::MinValue));
    Console::WriteLine("{0} {1} {2} {3}", Collection(gcnew List<int>), Collection(gcnew array<int>(1)), Collection("x"), Collection(gcnew Stack<int>));
    Console::WriteLine("{0}, {1}, {2}, {3}, {4}", Listed("a"), Listed("a", 1), Listed("a", "b"), Listed(1, 2, 3), Listed());
    Console::WriteLine("{0} {1}, {2}, {3}, {4}", Truth("x"), Truth(true), Wide(1LL), Written("x"), Kind(gcnew Base));
    int number = 1;
    String^ text;
    Change(number);
    Change(text);
    Console::WriteLine("{0} {1}", number, text);
    Console::WriteLine("{0} {1} {2} {3}, {4} {5}", Sized(L'A'), Sized(1u), Sized(1), Sized(1LL), Of(Step::First), Of(2.0f > 1));
    return 0;
}

// Parameters that are no types: integers, characters, booleans, enumerators, function pointers, auto.
// expect: 6
// expect: yes no
// expect: Sunday and Monday
// expect: 9 27
// expect: x y
// expect: red=1
// expect: buffer of 8
using namespace System;

template<unsigned Factor>
ref class Multiplier {
public:
    unsigned Apply(unsigned x) { return x * Factor; }
};

template<bool Answer>
String^ word() {
    if constexpr (Answer)
        return gcnew String("yes");
    else
        return gcnew String("no");
}

template<DayOfWeek Day>
ref class Appointment {
public:
    virtual String^ ToString() override { return DayOfWeek(Day).ToString(); }
};

inline int square(int x) { return x * x; }
inline int cube(int x) { return x * x * x; }

template<int (*Function)(int)>
ref class Mapper {
public:
    int Apply(int x) { return Function(x); }
};

template<wchar_t C>
String^ letter() { return gcnew String(C, 1); }

public enum class Color { Red = 1, Green };

template<auto Value>
String^ name() { return "red=" + static_cast<int>(Value); }

template<class T, int N>
ref class Block {
    T* data_;

public:
    Block() : data_(new T[N]) {}
    ~Block() { this->!Block(); }
    !Block() { delete[] data_; data_ = nullptr; }
    property int Size { int get() { return N * static_cast<int>(sizeof(T)); } }
    property T default[int] {
        T get(int i) { return data_[i]; }
        void set(int i, T value) { data_[i] = value; }
    }
};

int main() {
    Multiplier<3>^ three = gcnew Multiplier<3>();
    Console::WriteLine(three->Apply(2));
    Console::WriteLine("{0} {1}", word<true>(), word<false>());
    Console::WriteLine("{0} and {1}", gcnew Appointment<DayOfWeek::Sunday>(), gcnew Appointment<DayOfWeek::Monday>());
    Console::WriteLine("{0} {1}", (gcnew Mapper<&square>())->Apply(3), (gcnew Mapper<&cube>())->Apply(3));
    Console::WriteLine("{0} {1}", letter<L'x'>(), letter<L'y'>());
    Console::WriteLine(name<Color::Red>());
    Block<short, 4> buffer;
    buffer[3] = 7;
    Console::WriteLine("buffer of {0}", buffer.Size);
    return 0;
}

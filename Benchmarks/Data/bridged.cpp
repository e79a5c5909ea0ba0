// What one writes in C++/CLI.
#include "work.h"

#include <bridge/batch.h>
#include <bridge/convert.h>
#include <bridge/memory.h>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Runtime::InteropServices;
using msclr::interop::marshal_as;

public value struct Point {
    double X, Y;
    int Weight;
};

template<> struct bridge::layout<Point, work::point> : bridge::shared_layout<Point, work::point> {};

public delegate int Told(int number);

static int echoNumber(int number) {
    return Convert::ToInt32(number);
}

public ref class Bridged abstract sealed {
public:
    static int Take(String^ text) { return static_cast<int>(work::take(marshal_as<std::string>(text))); }
    static String^ Give() { return marshal_as<String^>(work::give()); }
    static void Keep(String^ text) { work::keep(marshal_as<std::string>(text)); }
    static String^ Echo(String^ text) { return marshal_as<String^>(work::echo(marshal_as<std::string>(text))); }

    static double Ends(array<double>^ values) {
        pin_ptr<double> first = &values[0];
        return work::ends(first, values->Length);
    }

    static double Ends(array<Point>^ points) {
        pin_ptr<Point> pinned = &points[0];
        Point* first = pinned;
        return work::ends(bridge::as_native<work::point>(first), points->Length);
    }

    static int TakeAll(array<String^>^ texts) { return static_cast<int>(work::take_all(bridge::convert<std::vector<std::string>>(texts))); }

    static int TakeBatch(array<String^>^ texts) {
        bridge::string_batch batch(texts);
        const std::string_view* views = batch.Enter();
        try {
            return static_cast<int>(work::take_all(views, batch.Length));
        } finally {
            batch.Exit();
        }
    }

    static int Call(Told^ told, int count) {
        IntPtr pointer = Marshal::GetFunctionPointerForDelegate(told);
        int total = work::call(static_cast<int (*)(int)>(pointer.ToPointer()), count);
        GC::KeepAlive(told);
        return total;
    }

    /// Native code calls a managed function.
    static int CallFunction(int count) { return work::call(&echoNumber, count); }
};

/// A column in native memory.
public ref class Column {
    bridge::native_block<double>^ block_;

public:
    Column(int length) : block_(gcnew bridge::native_block<double>(length, 64)) {}
    ~Column() { delete block_; }

    property Memory<double> Values { Memory<double> get() { return block_->Memory; } }
};

/// For one thread.
public ref class Scaler {
    work::scaler* scaler_;

public:
    Scaler(double factor) : scaler_(new work::scaler(factor)) {}
    ~Scaler() { this->!Scaler(); }
    !Scaler() { delete scaler_; scaler_ = nullptr; }

    double Apply(double value) { return scaler_->apply(value); }
};

/// For any number of threads, also while one disposes it.
public ref class SharedScaler {
    bridge::unique_owner<work::scaler>^ scaler_;

public:
    SharedScaler(double factor) : scaler_(gcnew bridge::unique_owner<work::scaler>(new work::scaler(factor), "SharedScaler")) {}
    ~SharedScaler() { delete scaler_; }

    double Apply(double value) { return scaler_->Call<&work::scaler::apply>(value); }
};

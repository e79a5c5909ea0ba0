// Observers in three ways: events with weak subscribers, IObservable, callbacks of native code; order, removal, failing handlers.
// expect: -- events --
// expect: display: Berlin 21.5
// expect: max: 21.5
// expect: display: Berlin 23.0
// expect: max: 23.0
// expect: display: Berlin 19.0
// expect: alarm: Berlin -3.5 is below -2.0
// expect: display: Berlin -3.5
// expect: handlers 2
// expect: 1 of 2 handlers failed: broken sensor view
// expect: -- observables --
// expect: even 2
// expect: all 1
// expect: all 2
// expect: all 3
// expect: all done
// expect: even done
// expect: subscribers 0
// expect: -- native --
// expect: tick 1 tick 2 tick 3
// expect: refused at 3
// expect: average of 3 is 2.0
#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>
#include <vcclr.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Globalization;
using namespace System::Runtime::InteropServices;

public ref class Reading : EventArgs {
public:
    initonly String^ Place;
    initonly double Degrees;
    Reading(String^ place, double degrees) : Place(place), Degrees(degrees) {}
};

public delegate void ReadingHandler(Object^ sender, Reading^ reading);

public ref class Station {
    ReadingHandler^ handlers_;

public:
    event ReadingHandler^ Changed {
        void add(ReadingHandler^ handler) { handlers_ = safe_cast<ReadingHandler^>(Delegate::Combine(handlers_, handler)); }
        void remove(ReadingHandler^ handler) { handlers_ = safe_cast<ReadingHandler^>(Delegate::Remove(handlers_, handler)); }
        void raise(Object^ sender, Reading^ reading) {
            List<Exception^> failures;
            int called = 0;
            if (handlers_ == nullptr) return;
            for each (ReadingHandler^ handler in handlers_->GetInvocationList()) {
                ++called;
                try {
                    handler(sender, reading);
                } catch (Exception^ e) {
                    failures.Add(e);
                }
            }
            if (failures.Count > 0)
                Console::WriteLine("{0} of {1} handlers failed: {2}", failures.Count, called, failures[0]->Message);
        }
    }

    property int Handlers { int get() { return handlers_ == nullptr ? 0 : handlers_->GetInvocationList()->Length; } }

    void Measure(double degrees) { Changed(this, gcnew Reading("Berlin", degrees)); }
};

static String^ text(double value) { return value.ToString("0.0", CultureInfo::InvariantCulture); }

public ref class Display {
public:
    void Show(Object^, Reading^ reading) { Console::WriteLine("display: {0} {1}", reading->Place, text(reading->Degrees)); }
    void Fail(Object^, Reading^) { throw gcnew InvalidOperationException("broken sensor view"); }
};

public ref class Maximum {
    double maximum_ = Double::NegativeInfinity;

public:
    void Note(Object^, Reading^ reading) {
        if (reading->Degrees <= maximum_) return;
        maximum_ = reading->Degrees;
        Console::WriteLine("max: {0}", text(maximum_));
    }
};

public ref class Alarm {
    initonly double limit_;

public:
    Alarm(double limit) : limit_(limit) {}
    void Check(Object^, Reading^ reading) {
        if (reading->Degrees < limit_)
            Console::WriteLine("alarm: {0} {1} is below {2}", reading->Place, text(reading->Degrees), text(limit_));
    }
};

generic<typename T> public ref class Subject : IObservable<T> {
    List<IObserver<T>^>^ observers_ = gcnew List<IObserver<T>^>();

    ref class Subscription {
        Subject<T>^ subject_;
        IObserver<T>^ observer_;

    public:
        Subscription(Subject<T>^ subject, IObserver<T>^ observer) : subject_(subject), observer_(observer) {}
        ~Subscription() { subject_->observers_->Remove(observer_); }
    };

public:
    property int Count { int get() { return observers_->Count; } }

    virtual IDisposable^ Subscribe(IObserver<T>^ observer) {
        observers_->Add(observer);
        return gcnew Subscription(this, observer);
    }

    void Next(T value) {
        for each (IObserver<T>^ observer in observers_->ToArray()) observer->OnNext(value);
    }

    void Complete() {
        for each (IObserver<T>^ observer in observers_->ToArray()) observer->OnCompleted();
    }
};

generic<typename T> public ref class Printer : IObserver<T> {
    initonly String^ name_;
    initonly Predicate<T>^ filter_;

public:
    Printer(String^ name, Predicate<T>^ filter) : name_(name), filter_(filter) {}
    virtual void OnNext(T value) {
        if (filter_ == nullptr || filter_(value)) Console::WriteLine("{0} {1}", name_, value);
    }
    virtual void OnError(Exception^ e) { Console::WriteLine("{0} failed: {1}", name_, e->Message); }
    virtual void OnCompleted() { Console::WriteLine("{0} done", name_); }
};

static bool isEven(int value) { return value % 2 == 0; }

// A native library with callbacks of its own.
class Clock {
    std::vector<void (*)(int)> listeners_;
    int now_ = 0;

public:
    void listen(void (*listener)(int)) { listeners_.push_back(listener); }
    void tick() {
        ++now_;
        for (auto listener : listeners_) listener(now_);
    }
};

[UnmanagedFunctionPointer(CallingConvention::Cdecl)]
public delegate void Tick(int now);

public ref class Ticks {
    List<int>^ seen_ = gcnew List<int>();
    Tick^ tick_;
    Clock* clock_ = new Clock();

    void On(int now) {
        seen_->Add(now);
        Console::Write(now == 3 ? "tick {0}\n" : "tick {0} ", now);
        if (now == Limit) throw gcnew OperationCanceledException(String::Format("refused at {0}", now));
    }

public:
    property int Limit;

    Ticks() : tick_(gcnew Tick(this, &Ticks::On)) {
        clock_->listen(static_cast<void (*)(int)>(Marshal::GetFunctionPointerForDelegate(tick_).ToPointer()));
    }
    ~Ticks() { this->!Ticks(); }
    !Ticks() {
        delete clock_;
        clock_ = nullptr;
    }

    void Run(int count) {
        for (int i = 0; i < count; i++) clock_->tick();
        GC::KeepAlive(tick_);
    }

    property double Average {
        double get() {
            double sum = 0;
            for each (int value in seen_) sum += value;
            return sum / seen_->Count;
        }
    }
    property int Count { int get() { return seen_->Count; } }
};

int main() {
    Console::WriteLine("-- events --");
    Station station;
    Display^ display = gcnew Display();
    Maximum^ maximum = gcnew Maximum();
    ReadingHandler^ note = gcnew ReadingHandler(maximum, &Maximum::Note);
    station.Changed += gcnew ReadingHandler(display, &Display::Show);
    station.Changed += note;
    station.Measure(21.5);
    station.Measure(23);
    station.Changed -= note;
    station.Measure(19);
    station.Changed -= gcnew ReadingHandler(display, &Display::Show);
    station.Changed += gcnew ReadingHandler(gcnew Alarm(-2), &Alarm::Check);
    station.Changed += gcnew ReadingHandler(display, &Display::Show);
    station.Measure(-3.5);
    Console::WriteLine("handlers {0}", station.Handlers);
    station.Changed -= gcnew ReadingHandler(display, &Display::Show);
    station.Changed += gcnew ReadingHandler(display, &Display::Fail);
    station.Measure(10);

    Console::WriteLine("-- observables --");
    Subject<int>^ subject = gcnew Subject<int>();
    {
        IDisposable^ even = subject->Subscribe(gcnew Printer<int>("even", gcnew Predicate<int>(&isEven)));
        IDisposable^ all = subject->Subscribe(gcnew Printer<int>("all", nullptr));
        delete even;
        even = subject->Subscribe(gcnew Printer<int>("even", gcnew Predicate<int>(&isEven)));
        delete all;
        subject->Next(2);
        delete even;
        all = subject->Subscribe(gcnew Printer<int>("all", nullptr));
        even = subject->Subscribe(gcnew Printer<int>("even", gcnew Predicate<int>(&isEven)));
        delete even;
        for (int i = 1; i <= 3; i++) subject->Next(i);
        even = subject->Subscribe(gcnew Printer<int>("even", nullptr));
        subject->Complete();
        delete even;
        delete all;
    }
    Console::WriteLine("subscribers {0}", subject->Count);

    Console::WriteLine("-- native --");
    Ticks ticks;
    ticks.Limit = 3;
    try {
        ticks.Run(5);
    } catch (OperationCanceledException^ e) {
        Console::WriteLine(e->Message);
    }
    Console::WriteLine("average of {0} is {1}", ticks.Count, text(ticks.Average));
    return 0;
}

// Work on several threads: tasks with delegates, continuations, cancellation, aggregated exceptions, locks, a queue of producers and consumers.
// expect: sum of squares 338350
// expect: parts 10, each seen once True
// expect: first length 5, doubled 10, text <10>
// expect: failed: task two broke; task four broke
// expect: handled InvalidOperationException in a continuation
// expect: cancelled True after at least one step True
// expect: produced 60, consumed 60, sum 1770
// expect: locked 4000, interlocked 4000
// expect: native primes below 1000: 168
// expect: once 1, lazy value 42 42
// expect: results in order: 0 1 4 9 16 25
// expect: completed by hand: done, faulted: True
// expect: timer of steps: 3 2 1 lift
#include <atomic>
#include <vector>
#include <msclr/lock.h>

using namespace System;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::Linq;
using namespace System::Threading;
using namespace System::Threading::Tasks;

// Native work: counts primes, safe to be called by several threads.
class Sieve {
    std::atomic<int> found_{0};

public:
    void search(int from, int to) {
        for (int n = from; n < to; ++n) {
            bool isPrime = n > 1;
            for (int d = 2; d * d <= n && isPrime; ++d) isPrime = n % d != 0;
            if (isPrime) ++found_;
        }
    }
    int found() const { return found_; }
};

ref class Part {
    initonly int from_, to_;

public:
    Part(int from, int to) : from_(from), to_(to) {}
    long long SumOfSquares() {
        long long sum = 0;
        for (int i = from_; i < to_; i++) sum += (long long)i * i;
        return sum;
    }
};

ref class Steps {
    initonly int number_;

public:
    Steps(int number) : number_(number) {}
    static int LengthOf(Object^ text) { return safe_cast<String^>(text)->Length; }
    static int Twice(Task<int>^ before) { return before->Result * 2; }
    static String^ Show(Task<int>^ before) { return "<" + before->Result + ">"; }
    void Work() {
        if (number_ % 2 == 0) throw gcnew InvalidOperationException("task " + (number_ == 2 ? "two" : "four") + " broke");
    }
    static String^ Handle(Task^ failed) {
        return failed->IsFaulted ? "handled " + failed->Exception->InnerException->GetType()->Name + " in a continuation" : "not failed";
    }
};

ref class Counting {
    CancellationToken token_;
    ManualResetEventSlim^ started_;
    int steps_;

public:
    Counting(CancellationToken token, ManualResetEventSlim^ started) : token_(token), started_(started) {}
    property int Count { int get() { return steps_; } }
    void Run() {
        for (;;) {
            token_.ThrowIfCancellationRequested();
            ++steps_;
            started_->Set();
            Thread::Yield();
        }
    }
};

ref class Market {
    BlockingCollection<int>^ goods_ = gcnew BlockingCollection<int>(4);
    int produced_, consumed_;
    long long sum_;

public:
    void Produce() {
        for (int i = 0; i < 20; i++) goods_->Add(Interlocked::Increment(produced_) - 1);
    }
    void Consume() {
        for each (int value in goods_->GetConsumingEnumerable()) {
            Interlocked::Increment(consumed_);
            Interlocked::Add(sum_, value);
        }
    }
    void Close() { goods_->CompleteAdding(); }
    virtual String^ ToString() override { return String::Format("produced {0}, consumed {1}, sum {2}", produced_, consumed_, sum_); }
};

ref class Counters {
    Object^ gate_ = gcnew Object();
    int locked_, interlocked_;

public:
    void Count() {
        for (int i = 0; i < 1000; i++) {
            {
                msclr::lock lock(gate_);
                ++locked_;
            }
            Interlocked::Increment(interlocked_);
        }
    }
    virtual String^ ToString() override { return String::Format("locked {0}, interlocked {1}", locked_, interlocked_); }
};

ref class Primes {
    Sieve* sieve_ = new Sieve();

public:
    ~Primes() { this->!Primes(); }
    !Primes() {
        delete sieve_;
        sieve_ = nullptr;
    }
    void Search(int hundred) { sieve_->search(hundred * 100, hundred * 100 + 100); }
    property int Found { int get() { return sieve_->found(); } }
};

ref class Once {
    static int made_;

public:
    static property int Made { int get() { return made_; } }
    static int Make() {
        Interlocked::Increment(made_);
        return 42;
    }
};

ref class Squares {
    array<int>^ results_ = gcnew array<int>(6);

public:
    void Fill(int i) { results_[i] = i * i; }
    virtual String^ ToString() override { return String::Join(" ", results_); }
};

ref class Countdown {
    Barrier^ barrier_;
    List<String^>^ log_ = gcnew List<String^>();

    void Next(Barrier^ barrier) {
        int left = 3 - (int)barrier->CurrentPhaseNumber;
        log_->Add(left > 0 ? left.ToString() : "lift");
    }

public:
    Countdown() { barrier_ = gcnew Barrier(3, gcnew Action<Barrier^>(this, &Countdown::Next)); }
    void Take() {
        for (int i = 0; i < 4; i++) barrier_->SignalAndWait();
    }
    virtual String^ ToString() override { return String::Join(" ", log_); }
};

static array<Task^>^ start(int count, Action^ action) {
    array<Task^>^ tasks = gcnew array<Task^>(count);
    for (int i = 0; i < count; i++) tasks[i] = Task::Run(action);
    return tasks;
}

static void sums() {
    List<Task<long long>^> parts;
    for (int i = 0; i < 10; i++)
        parts.Add(Task::Run<long long>(gcnew Func<long long>(gcnew Part(i * 10 + 1, i * 10 + 11), &Part::SumOfSquares)));
    Task::WaitAll(Enumerable::ToArray(Enumerable::Cast<Task^>(%parts)));
    long long sum = 0;
    HashSet<int> ids;
    for each (Task<long long>^ part in parts) {
        sum += part->Result;
        ids.Add(part->Id);
    }
    Console::WriteLine("sum of squares {0}", sum);
    Console::WriteLine("parts {0}, each seen once {1}", parts.Count, ids.Count == parts.Count);
}

static void continuations() {
    Task<int>^ length = Task<int>::Factory->StartNew(gcnew Func<Object^, int>(&Steps::LengthOf), "hello");
    Task<int>^ doubled = length->ContinueWith<int>(gcnew Func<Task<int>^, int>(&Steps::Twice));
    Task<String^>^ text = doubled->ContinueWith<String^>(gcnew Func<Task<int>^, String^>(&Steps::Show));
    Console::WriteLine("first length {0}, doubled {1}, text {2}", length->Result, doubled->Result, text->Result);
}

static void failures() {
    array<Task^>^ tasks = gcnew array<Task^>(4);
    for (int i = 0; i < tasks->Length; i++) tasks[i] = Task::Run(gcnew Action(gcnew Steps(i + 1), &Steps::Work));
    try {
        Task::WaitAll(tasks);
    } catch (AggregateException^ e) {
        String^ text = "";
        for each (Exception^ inner in e->Flatten()->InnerExceptions) text += "; " + inner->Message;
        Console::WriteLine("failed: {0}", text->Substring(2));
    }
    Task<String^>^ handled = tasks[1]->ContinueWith<String^>(gcnew Func<Task^, String^>(&Steps::Handle));
    Console::WriteLine(handled->Result);
}

static void cancellation() {
    CancellationTokenSource source;
    ManualResetEventSlim started;
    Counting^ counting = gcnew Counting(source.Token, %started);
    Task^ task = Task::Run(gcnew Action(counting, &Counting::Run), source.Token);
    started.Wait();
    source.Cancel();
    try {
        task->Wait();
    } catch (AggregateException^ e) {
        bool isCancelled = dynamic_cast<OperationCanceledException^>(e->InnerException) != nullptr && task->IsCanceled;
        Console::WriteLine("cancelled {0} after at least one step {1}", isCancelled, counting->Count > 0);
    }
}

static void queues() {
    Market^ market = gcnew Market();
    array<Task^>^ consumers = start(2, gcnew Action(market, &Market::Consume));
    Task::WaitAll(start(3, gcnew Action(market, &Market::Produce)));
    market->Close();
    Task::WaitAll(consumers);
    Console::WriteLine(market);
}

int main() {
    sums();
    continuations();
    failures();
    cancellation();
    queues();
    Counters^ counters = gcnew Counters();
    Task::WaitAll(start(4, gcnew Action(counters, &Counters::Count)));
    Console::WriteLine(counters);
    {
        Primes primes;
        Parallel::For(0, 10, gcnew Action<int>(%primes, &Primes::Search));
        Console::WriteLine("native primes below 1000: {0}", primes.Found);
    }
    Lazy<int>^ lazy = gcnew Lazy<int>(gcnew Func<int>(&Once::Make), true);
    int first = lazy->Value;
    Console::WriteLine("once {0}, lazy value {1} {2}", Once::Made, first, lazy->Value);
    Squares^ squares = gcnew Squares();
    Parallel::ForEach<int>(Enumerable::Range(0, 6), gcnew Action<int>(squares, &Squares::Fill));
    Console::WriteLine("results in order: {0}", squares);
    TaskCompletionSource<String^>^ byHand = gcnew TaskCompletionSource<String^>();
    byHand->SetResult("done");
    TaskCompletionSource<int>^ failing = gcnew TaskCompletionSource<int>();
    failing->SetException(gcnew TimeoutException());
    Console::WriteLine("completed by hand: {0}, faulted: {1}", byHand->Task->Result, failing->Task->IsFaulted);
    Countdown^ countdown = gcnew Countdown();
    array<Thread^>^ threads = gcnew array<Thread^>(3);
    for (int i = 0; i < threads->Length; i++) {
        threads[i] = gcnew Thread(gcnew ThreadStart(countdown, &Countdown::Take));
        threads[i]->Start();
    }
    for each (Thread^ thread in threads) thread->Join();
    Console::WriteLine("timer of steps: {0}", countdown);
    return 0;
}

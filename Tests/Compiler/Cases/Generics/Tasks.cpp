// Work on the thread pool.
// expect: 42
// expect: done
using namespace System;
using namespace System::Threading::Tasks;

ref class Work {
public:
    static int Compute() { return 42; }
    static void Finish() {}
};

int main() {
    Task<int>^ task = Task::Run(gcnew Func<int>(&Work::Compute));
    Console::WriteLine(task->Result);
    Task^ second = Task::Run(gcnew Action(&Work::Finish));
    second->Wait();
    Console::WriteLine("done");
    return 0;
}

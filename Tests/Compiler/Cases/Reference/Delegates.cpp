// Delegates to static, instance and virtual functions, combined and removed, with a result and an out parameter.
// expect: static 1
// expect: instance 2
// expect: instance 2
// expect: 5 rest 1
// expect: 2
// expect: derived
using namespace System;
using namespace System::Runtime::InteropServices;

delegate void Notify(int number);
delegate int Divide(int a, int b, [Out] int% rest);

ref class Base {
public:
    static void Static(int n) { Console::WriteLine("static {0}", n); }
    void Instance(int n) { Console::WriteLine("instance {0}", n); }
    virtual void Virtual(int n) { Console::WriteLine("base"); }
    static int By(int a, int b, [Out] int% rest) { rest = a % b; return a / b; }
};

ref class Derived : Base {
public:
    virtual void Virtual(int n) override { Console::WriteLine("derived"); }
};

int main() {
    Derived^ object = gcnew Derived();
    Notify^ notify = gcnew Notify(&Base::Static);
    notify(1);
    Notify^ instance = gcnew Notify(object, &Base::Instance);
    instance(2);
    notify += instance;
    notify -= gcnew Notify(&Base::Static);
    notify->Invoke(2);
    int rest;
    Divide^ divide = gcnew Divide(&Base::By);
    Console::WriteLine("{0} rest {1}", divide(16, 3, rest), rest);
    notify += gcnew Notify(object, &Base::Virtual);
    Console::WriteLine(notify->GetInvocationList()->Length);
    (gcnew Notify(object, &Base::Virtual))(0);
    return 0;
}

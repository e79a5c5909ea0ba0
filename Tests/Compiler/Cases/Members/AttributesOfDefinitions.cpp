// Attributes before the definition of a member outside of its class belong to the member, as those of its declaration do.
// expect: Move: far, slow, 40
// expect: Move.distance: near
// expect: Move returns: meters
// expect: Once: once
// expect: constructor: made, name: given
// expect: destructor: ~Robot has made
// expect: get_Speed: read, set_Speed: written, value: limit
// expect: op_Addition: sum
// expect: Of<int>: template, Of<double>: template
// expect: Grow: generic
// expect: Describe: out True, old
// expect: raise_Stopped: raised
using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::CompilerServices;
using namespace System::Runtime::InteropServices;

[AttributeUsage(AttributeTargets::All, AllowMultiple = true)]
public ref class NoteAttribute : Attribute {
public:
    String^ Text;
    NoteAttribute(String^ text) : Text(text) {}
};

[AttributeUsage(AttributeTargets::Method)]
public ref class OnceAttribute : Attribute {
public:
    property String^ Text;
    property array<Type^>^ Types;
};

namespace Machines {
    public delegate void Stop(int after);

    public ref class Robot {
    public:
        Robot(String^ name);
        ~Robot();
        [Note("far")] double Move(double distance);
        [Once(Text = "once", Types = gcnew array<Type^> { int::typeid, Robot::typeid })] void Once();
        [Obsolete("old")] static bool Describe([Out] String^% text);
        static Robot^ operator+(Robot^ a, Robot^ b);
        property int Speed { int get(); void set(int value); }
        event Stop^ Stopped { void add(Stop^ handler); void remove(Stop^ handler); void raise(int after); }
    };
}

using namespace Machines;

[Note("made")]
Robot::Robot([Note("given")] String^ name) {}

[Note("made")]
Robot::~Robot() {}

[Note("slow"), MethodImpl(MethodImplOptions::NoInlining | MethodImplOptions::Synchronized)]
[returnvalue: Note("meters")]
double Robot::Move([Note("near")] double distance) { return distance; }

[Once(Text = "once", Types = gcnew array<Type^> { int::typeid, Robot::typeid })]
void Robot::Once() {}

bool Robot::Describe([Out] String^% text) {
    text = "a robot";
    return true;
}

[Note("sum")]
Robot^ Robot::operator+(Robot^ a, Robot^ b) { return a; }

[Note("read")] int Robot::Speed::get() { return 1; }
[Note("written")] void Robot::Speed::set([Note("limit")] int value) {}

void Robot::Stopped::add(Stop^ handler) {}
void Robot::Stopped::remove(Stop^ handler) {}
[Note("raised")] void Robot::Stopped::raise(int after) {}

template<class T> ref class Box {
public:
    void Of(T value);
};

[Note("template")] template<class T> void Box<T>::Of(T value) {}

generic<typename T> ref class Tree {
public:
    void Grow(T leaf);
};

generic<typename T> [Note("generic")] void Tree<T>::Grow(T leaf) {}

static String^ NotesOf(ICustomAttributeProvider^ member) {
    String^ text = "";
    for each (NoteAttribute^ note in member->GetCustomAttributes(NoteAttribute::typeid, false)) text += (text == "" ? "" : ", ") + note->Text;
    return text;
}

static MethodInfo^ Method(String^ name) {
    return Robot::typeid->GetMethod(name, BindingFlags::Instance | BindingFlags::Static | BindingFlags::Public | BindingFlags::NonPublic);
}

static bool HasNote(MethodInfo^ method) { return NotesOf(method) == "made"; }

int main() {
    MethodInfo^ move = Method("Move");
    Console::WriteLine("Move: {0}, {1}", NotesOf(move), move->MethodImplementationFlags);
    Console::WriteLine("Move.distance: {0}", NotesOf(move->GetParameters()[0]));
    Console::WriteLine("Move returns: {0}", NotesOf(move->ReturnTypeCustomAttributes));
    Console::WriteLine("Once: {0}", safe_cast<OnceAttribute^>(Method("Once")->GetCustomAttributes(OnceAttribute::typeid, false)[0])->Text);
    ConstructorInfo^ constructor = Robot::typeid->GetConstructors()[0];
    Console::WriteLine("constructor: {0}, name: {1}", NotesOf(constructor), NotesOf(constructor->GetParameters()[0]));
    auto all = Robot::typeid->GetMethods(BindingFlags::Instance | BindingFlags::NonPublic | BindingFlags::Public);
    for each (MethodInfo^ method in Array::FindAll(all, gcnew Predicate<MethodInfo^>(HasNote))) Console::WriteLine("destructor: {0} has made", method->Name);
    Console::WriteLine("get_Speed: {0}, set_Speed: {1}, value: {2}", NotesOf(Method("get_Speed")), NotesOf(Method("set_Speed")),
        NotesOf(Method("set_Speed")->GetParameters()[0]));
    Console::WriteLine("op_Addition: {0}", NotesOf(Method("op_Addition")));
    (gcnew Box<int>())->Of(1);
    (gcnew Box<double>())->Of(1);
    Console::WriteLine("Of<int>: {0}, Of<double>: {1}", NotesOf(Box<int>::typeid->GetMethod("Of")), NotesOf(Box<double>::typeid->GetMethod("Of")));
    Console::WriteLine("Grow: {0}", NotesOf(Tree<String^>::typeid->GetMethod("Grow")));
    MethodInfo^ describe = Method("Describe");
    Console::WriteLine("Describe: out {0}, {1}", describe->GetParameters()[0]->IsOut,
        safe_cast<ObsoleteAttribute^>(describe->GetCustomAttributes(ObsoleteAttribute::typeid, false)[0])->Message);
    Console::WriteLine("raise_Stopped: {0}", NotesOf(Method("raise_Stopped")));
    return 0;
}

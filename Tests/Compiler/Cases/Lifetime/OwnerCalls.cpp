// One native call of what an owner holds: arguments and results of every kind, nested calls, ends during the call.
// expect: weigh 6, name kitchen, cleared 0
// expect: text kitchen/weighs/by lvalue, by prvalue
// expect: taken 7, left empty: True
// expect: reference to the same: True, twice 12
// expect: shared 8, part 9
// expect: thrown: negative weight
// expect: after the end: Object name: 'Scale'.
// expect: part after the end: ObjectDisposedException
// expect: inside: alive 1, after the call: alive 0
// expect: both inside: alive 1, first left: alive 1, second left: alive 0
// expect: thrown inside: closed in the call, alive 0
// expect: last call destroys: destructor of 3, alive 0
// expect: deep: 200 calls, alive 1, then 0
// expect: from Enter: refused inside, alive 1, then 0
#include <bridge/owner.h>
#include <msclr/marshal_cppstd.h>
#include <memory>
#include <stdexcept>
#include <string>

using namespace System;
using msclr::interop::marshal_as;

#pragma managed(push, off)
struct Scale {
    static int alive;
    double factor;
    std::string label;

    Scale(double factor, std::string const& label) : factor(factor), label(label) { ++alive; }
    ~Scale() noexcept(false) {
        --alive;
        if (label == "throws") throw std::runtime_error("destructor of " + std::to_string(static_cast<int>(factor)));
    }

    double weigh(double grams) const {
        if (grams < 0) throw std::invalid_argument("negative weight");
        return factor * grams;
    }
    std::string const& name() const noexcept { return label; }
    void clear() { factor = 0; }
    std::string text(std::string const& verb, std::string manner) const { return label + "/" + verb + "/" + manner; }
    int take(std::unique_ptr<int> number) { return *number; }
    Scale& self() { return *this; }
    void run(void (*action)(int), int argument) { action(argument); }
};
int Scale::alive = 0;

static double twice(Scale const& scale, double grams) { return 2 * scale.weigh(grams); }
static bool is_same(Scale const& scale, Scale const* other) { return &scale == other; }
static int level(int const& part) { return part; }
#pragma managed(pop)

typedef bridge::unique_owner<Scale> Owner;

static Owner^ Make(double factor, String^ label) { return gcnew Owner(new Scale(factor, marshal_as<std::string>(label)), "Scale"); }

static void Kinds() {
    Owner owner(new Scale(3, "kitchen"), "Scale");
    double weight = owner.Call<&Scale::weigh>(2);
    String^ name = marshal_as<String^>(owner.Call<&Scale::name>());
    std::string manner = "by lvalue, by prvalue";
    String^ text = marshal_as<String^>(owner.Call<&Scale::text>(marshal_as<std::string>("weighs"), manner));
    std::unique_ptr<int> number(new int(7));
    int taken = owner.Call<&Scale::take>(std::move(number));
    Scale& same = owner.Call<&Scale::self>();
    bool isSame = owner.Call<&is_same>(&same);
    double doubled = owner.Call<&twice>(2);
    owner.Call<&Scale::clear>();
    Console::WriteLine("weigh {0}, name {1}, cleared {2}", weight, name, owner.Call<&Scale::weigh>(2));
    Console::WriteLine("text {0}", text);
    Console::WriteLine("taken {0}, left empty: {1}", taken, number == nullptr);
    Console::WriteLine("reference to the same: {0}, twice {1}", isSame, doubled);
}

static void OtherOwners() {
    bridge::shared_owner<Scale> shared(std::make_shared<Scale>(4, "shared"), "Shared");
    int number = 9;
    bridge::borrowed<int, bridge::shared_owner<Scale>> part(%shared, &number);
    Console::WriteLine("shared {0}, part {1}", shared.Call<&Scale::weigh>(2), part.Call<&level>());
}

static void Failures() {
    Owner^ owner = Make(1, "short");
    int number = 1;
    bridge::borrowed<int, Owner> part(owner, &number);
    try {
        owner->Call<&Scale::weigh>(-1);
    } catch (std::invalid_argument const& e) {
        Console::WriteLine("thrown: {0}", marshal_as<String^>(e.what()));
    }
    delete owner;
    try {
        owner->Call<&Scale::weigh>(1);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("after the end: {0}", e->Message->Split('\n')[1]);
    }
    try {
        part.Call<&level>();
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("part after the end: {0}", e->GetType()->Name);
    }
}

static void enter(int n);
static void again(int n);

// What native code calls in the middle of a call.
ref class Inside abstract sealed {
public:
    static Owner^ Current;

    static void Close(int) {
        delete Current;
        Console::Write("inside: alive {0}, ", Scale::alive);
    }
    static void CloseAndThrow(int) {
        delete Current;
        throw gcnew InvalidOperationException("closed in the call");
    }
    static void CloseQuietly(int) { delete Current; }
    static void CloseInside(int depth) {
        if (depth > 0) {
            Current->Call<&Scale::run>(&enter, 0);
            Console::Write("first left: alive {0}, ", Scale::alive);
        }
    }
    static void Enter(int) {
        delete Current;
        Console::Write("both inside: alive {0}, ", Scale::alive);
    }
    static void Descend(int depth) {
        if (depth > 1) {
            Current->Call<&Scale::run>(&again, depth - 1);
        } else {
            delete Current;
            Console::Write("deep: 200 calls, alive {0}, ", Scale::alive);
        }
    }
    static void Again(int depth) { Descend(depth); }
};

static void closeIt(int n) { Inside::Close(n); }
static void closeAndThrow(int n) { Inside::CloseAndThrow(n); }
static void closeQuietly(int n) { Inside::CloseQuietly(n); }
static void closeInside(int n) { Inside::CloseInside(n); }
static void enter(int n) { Inside::Enter(n); }
static void again(int n) { Inside::Again(n); }
static void descend(int n) { Inside::Descend(n); }

static void Ends() {
    Inside::Current = Make(1, "a");
    Inside::Current->Call<&Scale::run>(&closeIt, 0);
    Console::WriteLine("after the call: alive {0}", Scale::alive);

    Inside::Current = Make(2, "b");
    Inside::Current->Call<&Scale::run>(&closeInside, 1);
    Console::WriteLine("second left: alive {0}", Scale::alive);

    Inside::Current = Make(2, "c");
    try {
        Inside::Current->Call<&Scale::run>(&closeAndThrow, 0);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("thrown inside: {0}, alive {1}", e->Message, Scale::alive);
    }

    Inside::Current = Make(3, "throws");
    try {
        Inside::Current->Call<&Scale::run>(&closeQuietly, 0);
    } catch (std::runtime_error const& e) {
        Console::WriteLine("last call destroys: {0}, alive {1}", marshal_as<String^>(e.what()), Scale::alive);
    }

    Inside::Current = Make(4, "deep");
    Inside::Current->Call<&Scale::run>(&descend, 200);
    Console::WriteLine("then {0}", Scale::alive);
}

// Calls and longer uses of one object.
static void Both() {
    Owner^ owner = Make(5, "both");
    owner->Enter();
    try {
        delete owner;
        try {
            owner->Call<&Scale::clear>();
        } catch (ObjectDisposedException^) {
            Console::Write("from Enter: refused inside, alive {0}, ", Scale::alive);
        }
    } finally {
        owner->Exit();
    }
    Console::WriteLine("then {0}", Scale::alive);
}

int main() {
    Kinds();
    OtherOwners();
    Failures();
    Ends();
    Both();
    return 0;
}

// Addresses of functions among what constructors initialise with: managed value classes that keep pointers to functions and void*.
// expect: function called with 7
// expect: managed 8
// expect: True True
using namespace System;

extern "C" {
typedef struct Body { int number; } Body;
typedef void (*Update)(Body*, double);
}

using Setter = void (*)(void*, void*);
using Getter = void* (*)(void*);

static void set(Body* body, Update update) { body->number = update ? 7 : 0; }
static void update(Body*, double) {}
static void managedUpdate(Body* body, double step) { Console::WriteLine("managed {0}", body->number + (int)step); }

generic<typename T> where T : Delegate
value struct Handler {
    void* Given;
    Setter Set;
    void* Wrapper;
    T Target;
    Handler(Setter setter, Getter, void* wrapper) : Set(setter), Wrapper(wrapper) {}
    Handler(Setter setter, void* given, void* wrapper) : Given(given), Set(setter), Wrapper(wrapper) {}
};

public delegate void Stepped(double step);

ref struct Owner {
    Handler<Stepped^> First;
    Handler<Stepped^> Second;
    Owner();
};

Owner::Owner() :
    First((Setter)set, ::update, managedUpdate),
    Second((Setter)set, (Getter)nullptr, managedUpdate)
{
}

int main() {
    Owner owner;
    Body body = {};
    owner.First.Set(&body, owner.First.Given);
    Console::WriteLine("function called with {0}", body.number);
    reinterpret_cast<Update>(owner.First.Wrapper)(&body, 1);
    Console::WriteLine("{0} {1}", owner.First.Given != nullptr, owner.Second.Given == nullptr);
    return 0;
}

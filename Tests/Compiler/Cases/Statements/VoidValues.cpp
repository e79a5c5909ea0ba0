// void() as a value: returned, discarded, behind a comma, in templates.
// expect: nothing
// expect: 3
// expect: done 0
using namespace System;

ref class Quiet {
    bool isQuiet_;

public:
    Quiet(bool isQuiet) : isQuiet_(isQuiet) {}

    template<class R> R Answer(R value) {
        if (isQuiet_) return R();
        Console::WriteLine(value);
        return R();
    }

    template<class R> R Tell(String^ text) {
        if (isQuiet_) return R();
        return static_cast<R>(Console::WriteLine(text));
    }
};

static void Skip(int n) {
    if (n == 0) return void();
    return n > 1 ? Console::WriteLine(n) : void();
}

int main() {
    Quiet(false).Tell<void>("nothing");
    Quiet(true).Tell<void>("unheard");
    Skip(0);
    Skip(1);
    Skip(3);
    void();
    Console::WriteLine("done {0}", (void(), Quiet(true).Answer(7)));
    return 0;
}

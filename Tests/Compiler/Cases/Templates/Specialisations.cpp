// Full and partial specialisations, default arguments, non-type parameters, explicit instantiation, nested types.
// expect: any of String
// expect: pointer to Int32
// expect: exactly bool
// expect: handle
// expect: 4 cells of 2
// expect: 3 cells of 0
// expect: 1 2 3
// expect: true
// expect: 30
using namespace System;

template<class T>
ref class Kind {
public:
    String^ Name() { return "any of " + T::typeid->Name; }
};

template<class T>
ref class Kind<T*> {
public:
    String^ Name() { return "pointer to " + T::typeid->Name; }
};

template<>
ref class Kind<bool> {
public:
    String^ Name() { return "exactly bool"; }
};

template<class T>
ref class Kind<array<T>^> {
public:
    String^ Name() { return "handle"; }
};

template<class T, int Size = 3, T Initial = T()>
ref class Grid {
    array<T>^ cells_ = gcnew array<T>(Size);

public:
    Grid() {
        for (int i = 0; i < Size; ++i)
            cells_[i] = Initial;
    }
    String^ ToString() override { return String::Format("{0} cells of {1}", cells_->Length, cells_[0]); }
};

template<class T>
ref class Chain {
    ref class Link {
    public:
        T Value;
        Link^ Next;
        Link(T value, Link^ next) : Value(value), Next(next) {}
    };

    enum class State { Empty, Filled };

    Link^ first_;
    State state_ = State::Empty;

public:
    value struct Position {
        int Index;
    };

    void Push(T value) {
        first_ = gcnew Link(value, first_);
        state_ = State::Filled;
    }

    String^ ToString() override {
        String^ text = "";
        for (Link^ link = first_; link; link = link->Next)
            text += link->Value + " ";
        return text->Trim();
    }

    property bool IsFilled { bool get() { return state_ == State::Filled; } }
};

template ref class Chain<double>;

template<int... Values>
ref class Sum {
public:
    static property int Total { int get() { return (Values + ... + 0); } }
};

int main() {
    Console::WriteLine((gcnew Kind<String>())->Name());
    Console::WriteLine((gcnew Kind<int*>())->Name());
    Console::WriteLine((gcnew Kind<bool>())->Name());
    Console::WriteLine((gcnew Kind<array<int>^>())->Name());
    Console::WriteLine(gcnew Grid<int, 4, 2>());
    Console::WriteLine(gcnew Grid<short>());
    Chain<int> chain;
    chain.Push(3);
    chain.Push(2);
    chain.Push(1);
    Console::WriteLine(chain.ToString());
    Console::WriteLine(chain.IsFilled ? "true" : "false");
    Console::WriteLine(Sum<5, 10, 15>::Total);
    return 0;
}

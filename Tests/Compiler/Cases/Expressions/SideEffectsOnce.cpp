// The target of a compound assignment is evaluated once.
// expect: 1
// expect: 15
using namespace System;

ref class Cell {
public:
    property int Value;
};

ref class Source {
    Cell^ cell_;

public:
    int Calls;
    Source() : cell_(gcnew Cell()) {}
    Cell^ Get() {
        ++Calls;
        return cell_;
    }
    int Read() { return cell_->Value; }
};

int main() {
    Source^ source = gcnew Source();
    source->Get()->Value += 15;
    Console::WriteLine(source->Calls);
    Console::WriteLine(source->Read());
    return 0;
}

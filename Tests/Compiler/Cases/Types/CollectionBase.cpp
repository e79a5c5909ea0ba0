// Overriding a protected member of a generic library class.
// expect: inserting a at 0
// expect: inserting b at 1
// expect: 2
using namespace System;
using namespace System::Collections::ObjectModel;

ref class Watched : Collection<String^> {
protected:
    virtual void InsertItem(int index, String^ item) override {
        Console::WriteLine("inserting {0} at {1}", item, index);
        Collection<String^>::InsertItem(index, item);
    }
};

int main() {
    Watched^ watched = gcnew Watched();
    watched->Add("a");
    watched->Add("b");
    Console::WriteLine(watched->Count);
    return 0;
}

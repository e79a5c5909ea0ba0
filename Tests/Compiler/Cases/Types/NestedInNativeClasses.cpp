// Managed types within native classes: names, access, statics, bases, handles ahead of the definition.
// expect: Journal.entry a 1
// expect: journal of Depot.Shelf.entry b 2
// expect: Point (3, 4)
// expect: made 2
// expect: label
// expect: IDescribed Journal.entry: True
// expect: disposed
// expect: Depot.Shelf.entry in Depot.Shelf, nested: False
#include <gcroot.h>
#include <vector>

using namespace System;

interface class IDescribed {
    String^ Describe();
};

class Journal {
public:
    ref class entry;
    gcroot<entry^> last;

    ref class entry : IDescribed {
        static int made_ = 0;
        String^ text_;
        Journal* owner_;

    public:
        literal String^ Label = "label";
        entry(Journal* owner, String^ text) : text_(text), owner_(owner) { ++made_; }
        ~entry() { Console::WriteLine("disposed"); }
        virtual String^ Describe();
        static property int Made { int get() { return made_; } }
    };

    value struct Point {
        int X, Y;
        virtual String^ ToString() override { return String::Format("Point ({0}, {1})", X, Y); }
    };

    entry^ write(String^ text) {
        ++count_;
        last = gcnew entry(this, text);
        return last;
    }

private:
    int count_ = 0;
};

String^ Journal::entry::Describe() { return String::Format("{0} {1} {2}", GetType()->FullName, text_, owner_->count_); }

namespace Depot {

class Shelf {
    struct Place {
        int number;
    };
    std::vector<Place> places_;

protected:
    ref class entry {
    public:
        String^ Name = "b";
    };

public:
    void add() { places_.push_back(Place{1}); }
    String^ describe() {
        entry^ made = gcnew entry();
        return "journal of " + made->GetType()->FullName + " " + made->Name + " " + (int)places_.size();
    }
    Type^ type() { return entry::typeid; }
};

}

int main() {
    Journal journal;
    Journal::entry^ first = journal.write("a");
    Console::WriteLine(first->Describe());
    Depot::Shelf shelf;
    shelf.add();
    shelf.add();
    Console::WriteLine(shelf.describe());
    Journal::Point point;
    point.X = 3;
    point.Y = 4;
    Console::WriteLine(point);
    journal.write("c");
    Console::WriteLine("made {0}", Journal::entry::Made);
    Console::WriteLine(Journal::entry::Label);
    Console::WriteLine("IDescribed {0}: {1}", first->GetType()->FullName, dynamic_cast<IDescribed^>(static_cast<Object^>(first)) != nullptr);
    delete first;
    Console::WriteLine("{0} in {1}, nested: {2}", shelf.type()->FullName, shelf.type()->Namespace, shelf.type()->IsNested);
    return 0;
}

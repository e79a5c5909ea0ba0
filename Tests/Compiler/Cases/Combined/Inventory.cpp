// A small inventory with files, parsing, sorting and events.
// expect: low: nuts 2
// expect: bolts 40 x 0.25 = 10
// expect: nuts 2 x 0.1 = 0.2
// expect: total 10.2
// expect: line 3: not a number: many
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Globalization;
using namespace System::IO;

namespace Shop {

public ref class Item : IComparable<Item^> {
public:
    property String^ Name;
    property int Count;
    property double Price;
    property double Value { double get() { return Count * Price; } }

    virtual int CompareTo(Item^ other) { return String::CompareOrdinal(Name, other->Name); }

    virtual String^ ToString() override {
        return String::Format(CultureInfo::InvariantCulture, "{0} {1} x {2} = {3}", Name, Count, Price, Value);
    }
};

public ref class LineException : FormatException {
    int line_;

public:
    LineException(int line, String^ message, Exception^ inner) : FormatException(message, inner), line_(line) {}
    property int Line { int get() { return line_; } }
    virtual property String^ Message {
        String^ get() override { return String::Format("line {0}: {1}", line_, FormatException::Message); }
    }
};

public ref class Inventory {
    List<Item^>^ items_;

public:
    event EventHandler<EventArgs^>^ Low;

    Inventory() { items_ = gcnew List<Item^>(); }

    void Load(TextReader^ reader) {
        int number = 0;
        String^ line;
        while ((line = reader->ReadLine()) != nullptr) {
            ++number;
            array<String^>^ fields = line->Split(L';');
            Item^ item = gcnew Item();
            item->Name = fields[0];
            try {
                item->Count = Int32::Parse(fields[1], CultureInfo::InvariantCulture);
                item->Price = Double::Parse(fields[2], CultureInfo::InvariantCulture);
            } catch (FormatException^ e) {
                throw gcnew LineException(number, "not a number: " + fields[1], e);
            }
            items_->Add(item);
            if (item->Count < 5)
                Low(item, EventArgs::Empty);
        }
        items_->Sort();
    }

    property IEnumerable<Item^>^ Items { IEnumerable<Item^>^ get() { return items_; } }

    property double Total {
        double get() {
            double total = 0;
            for each (Item^ item in items_)
                total += item->Value;
            return total;
        }
    }
};

}

static void Warn(Object^ sender, EventArgs^) {
    Shop::Item^ item = safe_cast<Shop::Item^>(sender);
    Console::WriteLine("low: {0} {1}", item->Name, item->Count);
}

int main() {
    Shop::Inventory^ inventory = gcnew Shop::Inventory();
    inventory->Low += gcnew EventHandler<EventArgs^>(&Warn);
    StringReader good("nuts;2;0.1\nbolts;40;0.25");
    inventory->Load(%good);
    for each (Shop::Item^ item in inventory->Items)
        Console::WriteLine(item);
    Console::WriteLine("total {0}", inventory->Total);
    try {
        inventory->Load(gcnew StringReader("a;9;1\nb;9;1\nc;many;1"));
    } catch (Shop::LineException^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}

// Default indexers over types that are nested in the same class, also in generic classes.
using namespace System;
using namespace System::Collections::Generic;

public ref class Book {
public:
    ref class Page {
    public:
        String^ text;
        Page(String^ t) : text(t) {}
    };
    enum class Part { Front, Back };

    property Page^ default[int] {
        Page^ get(int i) { return pages_[i]; }
        void set(int i, Page^ page) { pages_[i] = page; }
    }
    property String^ default[Part] { String^ get(Part part) { return part.ToString() + " " + this->default[0]->text; } }

    Book() : pages_(gcnew array<Page^>(2)) {}

private:
    array<Page^>^ pages_;
};

generic<typename T>
public ref class Log {
public:
    value class Entry {
    public:
        T value;
        int at;
    };
    property Entry default[int] {
        Entry get(int i) {
            Entry e;
            e.value = values_[i];
            e.at = i;
            return e;
        }
    }
    void Add(T value) { values_->Add(value); }

private:
    List<T>^ values_ = gcnew List<T>();
};

int main() {
    Book^ book = gcnew Book();
    book[0] = gcnew Book::Page("one");
    book[1] = gcnew Book::Page(book[0]->text + "+");
    Console::WriteLine("{0} {1} {2}", book[0]->text, book[1]->text, book[Book::Part::Back]);
    Book onStack;
    onStack[0] = book[1];
    Console::WriteLine(onStack[Book::Part::Front]);
    Log<String^>^ log = gcnew Log<String^>();
    log->Add("x");
    log->Add("y");
    Console::WriteLine("{0} {1}", log[1].value, log[1].at);
    return 0;
}
// expect: one one+ Back one
// expect: Front one+
// expect: y 1

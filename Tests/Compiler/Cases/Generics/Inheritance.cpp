// Generic base classes: of plain classes, of generic classes, with overrides and protected members.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
public ref class Repository abstract {
protected:
    List<T>^ items_ = gcnew List<T>();
    virtual T Prepare(T item) { return item; }
    static int total = 0;

public:
    void Add(T item) {
        items_->Add(Prepare(item));
        total++;
    }
    virtual String^ Render(T item) abstract;
    String^ All() {
        String^ text = "";
        for each (T item in items_) text += Render(item) + " ";
        return text + total;
    }
};

public ref class Names : Repository<String^> {
protected:
    virtual String^ Prepare(String^ item) override { return item->Trim(); }

public:
    virtual String^ Render(String^ item) override { return "<" + item + ">"; }
};

generic<typename K, typename V>
public ref class Pairs : Repository<KeyValuePair<K, V>> {
public:
    void Add(K key, V value) { Repository<KeyValuePair<K, V>>::Add(KeyValuePair<K, V>(key, value)); }
    virtual String^ Render(KeyValuePair<K, V> item) override { return item.Key + "=" + item.Value; }
    int Count() { return items_->Count; }
};

generic<typename T>
public ref class Numbered : Pairs<int, T> {
public:
    void Append(T value) { Add(items_->Count, value); }
};

public ref class Words : List<String^> {
public:
    String^ Joined() { return String::Join("-", this); }
};

int main() {
    Names^ names = gcnew Names();
    names->Add("  Ann ");
    names->Add("Ben");
    Console::WriteLine(names->All());
    Repository<String^>^ base = names;
    Console::WriteLine(base->Render("x"));
    Numbered<double>^ numbered = gcnew Numbered<double>();
    numbered->Append(0.5);
    numbered->Append(1.5);
    Console::WriteLine(numbered->All() + " " + numbered->Count());
    Words words;
    words.Add("one");
    words.Add("two");
    Console::WriteLine(words.Joined());
    return 0;
}
// expect: <Ann> <Ben> 2
// expect: <x>
// expect: 0=0.5 1=1.5 2 2
// expect: one-two

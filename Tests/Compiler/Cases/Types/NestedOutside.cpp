// expect: 1 2 3
// expect: item of Shapes.Album+Page+Item
// expect: square 16
// expect: closed
// expect: made 2
// expect: private page
// expect: 12 native
// expect: NestedFamANDAssem
// Nested classes that are declared in the class around them and defined behind it.
#include <string>
using namespace System;
using namespace System::Collections::Generic;

namespace Shapes {
    public ref class Album : IEnumerable<int> {
        array<int>^ items_ = {1, 2, 3};
        ref class Cursor;
        ref class Secret;

    public:
        ref class Page;
        value class Size;
        interface class IShape;
        ref class Square;
        virtual IEnumerator<int>^ GetEnumerator();
        virtual System::Collections::IEnumerator^ Plain() = System::Collections::IEnumerable::GetEnumerator { return GetEnumerator(); }
        String^ Private();

    private protected:
        ref class Hidden;
    };

    // Uses what only the class around it may.
    ref class Album::Cursor : IEnumerator<int> {
        Album^ album_;
        int at_;

    public:
        Cursor(Album^ album) : album_(album), at_(-1) {}
        virtual bool MoveNext() { return ++at_ < album_->items_->Length; }
        virtual void Reset() { at_ = -1; }
        property int Current { virtual int get() { return album_->items_[at_]; } }
        property Object^ Boxed { virtual Object^ get() = System::Collections::IEnumerator::Current::get { return at_; } }
        ~Cursor() {}
    };

    IEnumerator<int>^ Album::GetEnumerator() { return gcnew Cursor(this); }

    /// <summary>A page.</summary>
    [Serializable]
    ref class Album::Page {
    public:
        ref class Item;
        static int made = 0;
        Item^ Add();
        ~Page() { Console::WriteLine("closed"); }
    };

    ref class Album::Page::Item {
        std::string* text_ = new std::string("native");

    public:
        Item() { ++made; }
        ~Item() { this->!Item(); }
        !Item() { delete text_; }
        virtual String^ ToString() override { return "item of " + GetType()->FullName; }
        int Length() { return (int)text_->size() * 2; }
        String^ Text() { return gcnew String(text_->c_str()); }
    };

    Album::Page::Item^ Album::Page::Add() { return gcnew Item; }

    value class Album::Size { public: int side; };
    interface class Album::IShape { int Area(); };

    // Its base is the class around it, which is complete here.
    ref class Album::Square : Album, Album::IShape {
    public:
        Size size;
        virtual int Area() { return size.side * size.side; }
    };

    ref class Album::Secret { public: String^ Name() { return "private page"; } };
    String^ Album::Private() { return (gcnew Secret)->Name(); }
    ref class Album::Hidden {};
}

using namespace Shapes;

int main() {
    Console::WriteLine(String::Join(" ", gcnew Album));
    {
        Album::Page page;
        Console::WriteLine(page.Add());
        Album::Square^ square = gcnew Album::Square;
        square->size.side = 4;
        Album::IShape^ shape = square;
        Console::WriteLine("square {0}", shape->Area());
    }
    Album::Page::Item^ item = (gcnew Album::Page)->Add();
    Console::WriteLine("made {0}", Album::Page::made);
    Console::WriteLine((gcnew Album)->Private());
    Console::WriteLine("{0} {1}", item->Length(), item->Text());
    Type^ hidden = Album::typeid->GetNestedType("Hidden", Reflection::BindingFlags::NonPublic);
    Console::WriteLine((hidden->Attributes & Reflection::TypeAttributes::VisibilityMask).ToString());
    return 0;
}

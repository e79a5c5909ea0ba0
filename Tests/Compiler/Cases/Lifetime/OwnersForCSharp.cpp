// Owners behind public classes, used and closed by C# from many threads while the collector runs: nothing is used after its end.
// expect: page 2 of 3
// expect: child keeps its parent: 3
// expect: closed: Book, Book
// expect: shared: 7 after the first owner, alive 1
// expect: alive 0
// expect: bookmark closed with its book: Bookmark
// expect: races: every call made or refused True
// expect: late 0, alive 0
#include "OwnersForCSharp.h"
#include <bridge/owner.h>

using namespace System;

/// <summary>Owns a native book.</summary>
public ref class Book {
    bridge::unique_owner<native::book>^ book_;

internal:
    property bridge::unique_owner<native::book>^ Owner { bridge::unique_owner<native::book>^ get() { return book_; } }

public:
    Book(int pages) : book_(gcnew bridge::unique_owner<native::book>(new native::book(pages), "Book", 4096)) {}
    ~Book() { delete book_; }
    property int Count {
        int get() {
            native::book* book = book_->Enter();
            try {
                return book->size();
            } finally {
                book_->Exit();
            }
        }
    }
    static property int Alive { int get() { return native::alive; } }
    static property int Late { int get() { return native::late; } }
};

/// <summary>A page of a book: keeps the book alive, is closed with it.</summary>
public ref class Page {
    typedef bridge::borrowed<native::page, bridge::unique_owner<native::book>> Borrowed;
    Borrowed^ page_;

public:
    Page(Book^ book, int number) {
        native::book* native = book->Owner->Enter();
        try {
            page_ = gcnew Borrowed(book->Owner, native->at(number));
        } finally {
            book->Owner->Exit();
        }
    }
    int Read() {
        native::page* page = page_->Enter();
        try {
            return page->read();
        } finally {
            page_->Exit();
        }
    }
};

/// <summary>Owns a native page of its own that must not outlive a book.</summary>
public ref class Bookmark {
    bridge::unique_owner<native::page>^ page_;

public:
    Bookmark(Book^ book, int number) : page_(gcnew bridge::unique_owner<native::page>(new native::page(number), "Bookmark")) {
        book->Owner->Adopt(page_);
    }
    ~Bookmark() { delete page_; }
    int Read() {
        native::page* page = page_->Enter();
        try {
            return page->read();
        } finally {
            page_->Exit();
        }
    }
};

/// <summary>Shares a native page with others.</summary>
public ref class SharedPage {
    bridge::shared_owner<native::page>^ page_;
    SharedPage(const std::shared_ptr<native::page>& page) : page_(gcnew bridge::shared_owner<native::page>(page, "SharedPage")) {}

public:
    SharedPage(int number) : SharedPage(std::make_shared<native::page>(number)) {}
    ~SharedPage() { delete page_; }
    SharedPage^ Share() { return gcnew SharedPage(page_->Share()); }
    int Read() {
        native::page* page = page_->Enter();
        try {
            return page->read();
        } finally {
            page_->Exit();
        }
    }
};

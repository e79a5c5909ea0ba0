// Native classes of a C++/CLI library, derived from in a native program.
#define CLASSES_EXPORTS
#include "Classes.h"

#include <gcroot.h>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace msclr::interop;

struct Notebook::Pages {
    gcroot<List<String^>^> lines = gcnew List<String^>();
};

static int count = 0;

Notebook::Notebook(const char* owner) : owner_(owner), pages_(new Pages) { ++count; }

Notebook::~Notebook() {
    --count;
    Console::WriteLine("closed: {0}", String::Join(", ", pages_->lines));
}

void Notebook::add(const std::string& line) { pages_->lines->Add(marshal_as<String^>(line)); }

int Notebook::size() const { return pages_->lines->Count; }

std::string Notebook::title() const { return owner_ + "'s notebook"; }

int Notebook::open() { return count; }

class YearOf : public Clock {
    gcroot<DateTime^> date_;

public:
    YearOf(int year) : date_(DateTime(year, 1, 1)) {}
    int year() const override { return date_->AddYears(1).Year; }
};

Clock* NewClock(int year) { return new YearOf(year); }

// expect: 0 open
// expect: Ada's notebook: 2 lines, 1 open
// expect: diary of Bob's notebook
// expect: closed: monday
// expect: closed: one, two
// expect: 0 open
// expect: 2025

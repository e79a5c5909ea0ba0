#include "Classes.h"

#include <iostream>

class Diary : public Notebook {
public:
    using Notebook::Notebook;
    std::string title() const override { return "diary of " + Notebook::title(); }
};

int main() {
    std::cout << Notebook::open() << " open" << std::endl;
    {
        Notebook book("Ada");
        book.add("one");
        book.add("two");
        std::cout << book.title() << ": " << book.size() << " lines, " << Notebook::open() << " open" << std::endl;
        std::unique_ptr<Notebook> diary(new Diary("Bob"));
        diary->add("monday");
        std::cout << diary->title() << std::endl;
    }
    std::cout << Notebook::open() << " open" << std::endl;
    std::unique_ptr<Clock> clock(NewClock(2024));
    std::cout << clock->year() << std::endl;
    return 0;
}

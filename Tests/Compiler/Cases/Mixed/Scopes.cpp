// Managed members of nested, derived and unnamed-namespace classes; static, friend, const and default-argument forms.
// expect: host 5
// expect: mutable 1
// expect: one 7
// expect: two 2
// expect: three 5
// expect: 7 2 5 
// expect: ....3 3/1 1
// expect: host 5
// expect: qqxy 1
// expect: 1 
// expect: 5
// expect: mutable 1
// expect: xy 1
// expect: 1 
// expect: True
#include <gcroot.h>
#include <string>
#include <vector>
using namespace System;

namespace outer {
namespace inner {
enum class Level { low = 1, high = 5 };

class Host {
    struct Entry {
        gcroot<String^> text;
        int n;
        void print() const { Console::WriteLine("{0} {1}", (String^)text, n); }
    };
    std::vector<Entry> entries_;
    unsigned flags_ : 3;
    static int made_;
    class Cursor {
        Host* host_;
        size_t at_;

    public:
        Cursor(Host* h) : host_(h), at_(0) {}
        bool next();
        friend class Host;
    };

protected:
    int limit_ = 4;
    virtual bool accepts(const std::string& s) const noexcept {
        return !String::IsNullOrEmpty(gcnew String(s.c_str()));
    }

public:
    Host() : flags_(5) {
        ++made_;
        Console::WriteLine("host {0}", flags_);
    }
    Host(const Host&) = default;
    Host& add(String^ text, int n = 7) {
        Entry e = {text, n};
        if ((int)entries_.size() < limit_)
            entries_.push_back(e);
        return *this;
    }
    Host& addNative(const std::string& s, Level level = Level::high) {
        if (accepts(s))
            add(gcnew String(s.c_str()), (int)level);
        return *this;
    }
    void print() const;
    void print() {
        flags_ = 1;
        Console::WriteLine("mutable {0}", flags_);
        static_cast<const Host*>(this)->print();
    }
    int walk() {
        Cursor c(this);
        int steps = 0;
        while (c.next())
            ++steps;
        return steps;
    }
    friend String^ 
        describe(const Host& h) { return String::Format("{0}/{1}", h.entries_.size(), made_); } static int made() {
        return Math::Max(made_, 0);
    }
    Host* self() {
        Console::Write("");
        return this;
    }
};
int Host::made_ = 0;
void Host::print() const {
    for (const Entry& e : entries_)
        e.print();
    for (size_t i = 0; i < entries_.size(); i++)
        Console::Write(entries_[i].n + " ");
    Console::WriteLine();
}
bool Host::Cursor::next() {
    Console::Write(".");
    return at_++ < host_->entries_.size();
}
} // namespace inner
} // namespace outer
namespace {
using outer::inner::Host;

class Quiet : public Host {
public:
    using Host::Host;
    bool accepts(const std::string& s) const noexcept override {
        Console::Write("q");
        return Host::accepts(s) && s.size() > 1;
    }
    int limit() {
        limit_ += Math::Abs(-1);
        return limit_;
    }
};
} // namespace
int visit(Host& h, void (Host::*m)()) {
    (h.*m)();
    return 1;
}

int main() {
    Host h;
    h.add("one").add("two", 2).addNative("three").addNative("");
    h.print();
    Console::WriteLine("{0} {1} {2}", h.walk(), describe(h), Host::made());
    Quiet q;
    q.addNative("x").addNative("xy", outer::inner::Level::low);
    const Quiet& c = q;
    c.print();
    Console::WriteLine(q.limit());
    visit(q, static_cast<void (Host::*)()>(&Host::print));
    Console::WriteLine(q.self() == &q);
    return 0;
}

// Managed members override functions of several native bases, one of them virtual.
// expect: 8
// expect: 3
// expect: 1a,3a,name,1bb,3bb,name
// expect: 3
// expect: 7
#include <gcroot.h>
#include <memory>
#include <string>
#include <vector>
using namespace System;
using namespace System::Collections::Generic;

struct Drawable {
    virtual ~Drawable() = default;
    virtual void draw(int depth = 1) const = 0;
    virtual const std::string& name() const = 0;
};

struct Countable {
    virtual int count() const { return 1; }
    virtual ~Countable() {}
};

class Base : public virtual Countable {
protected:
    int n_;

public:
    Base() : n_(2) {}
    int count() const override { return n_; }
};

class Node : public Base, public Drawable {
    std::string name_;
    gcroot<List<String^>^> log_;

public:
    Node(const std::string& name, List<String^>^ log) : name_(name), log_(log) {}
    void draw(int depth) const override { log_->Add(String::Format("{0}{1}", depth, gcnew String(name_.c_str()))); }
    const std::string& name() const override {
        log_->Add("name");
        return name_;
    }
    int count() const override { return Math::Max(Base::count(), 0) + Countable::count(); }
    void bump() { n_ += Math::Abs(-5); }
};
int drawAll(const std::vector<std::unique_ptr<Drawable>>& all) {
    int length = 0;
    for (auto& d : all) {
        d->draw();
        d->draw(3);
        length += (int)d->name().size();
    }
    return length;
}

int main() {
    List<String^>^ log = gcnew List<String^>();
    std::vector<std::unique_ptr<Drawable>> all;
    std::unique_ptr<Node> second(new Node("bb", log));
    second->bump();
    Countable* c = second.get();
    Console::WriteLine(c->count());
    all.push_back(std::unique_ptr<Drawable>(new Node("a", log)));
    all.push_back(std::move(second));
    Console::WriteLine(drawAll(all));
    Console::WriteLine(String::Join(",", log));
    Drawable& d = *all[0];
    d.draw();
    if (Node* n = dynamic_cast<Node*>(&d))
        Console::WriteLine(n->count());
    Console::WriteLine(log->Count);
    return 0;
}

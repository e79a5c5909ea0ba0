// Constructors of native classes take handles and managed values; native peers of managed objects keep them in gcroot.
// expect: peer main 3
// expect: hit 10 main
// expect: peer second 3
// expect: peer default 1
// expect: hit 2 default
// expect: default
// expect: when 5
// expect: 2020
// expect: peer lit 2
// expect: peer wider 0
// expect: base wider
#include <gcroot.h>
#include <memory>

using namespace System;

ref class Form;

class Peer {
    gcroot<Form^> form_;
    gcroot<String^> title_;
    int n_;

public:
    Peer(Form^ form, String^ title, int n);
    explicit Peer(Form^ form) : Peer(form, "default", 1) {}
    Peer(DateTime when, int n = 4) : title_(when.Year.ToString()), n_(n) { Console::WriteLine("when {0}", when.Month); }
    virtual ~Peer() {}
    virtual void fire(int k);
    String^ title() const { return title_; }
};

ref class Form {
    Peer* peer_;

public:
    Form(String^ title) { peer_ = new Peer(this, title, 3); }
    ~Form() { delete peer_; }
    void Fire() { peer_->fire(7); }
    void Hit(int n, String^ title) { Console::WriteLine("hit {0} {1}", n, title); }
};

Peer::Peer(Form^ form, String^ title, int n) : form_(form), title_(title), n_(n) {
    GC::Collect();
    Console::WriteLine("peer {0} {1}", title, n);
}

void Peer::fire(int k) {
    if (form_)
        form_->Hit(k + n_, title_);
}

class Wider : public Peer {
public:
    explicit Wider(String^ text) : Peer(DateTime(2021, 1, 2).DayOfWeek == DayOfWeek::Saturday ? nullptr : nullptr, String::Concat(text, "r"), 0) {}
    void fire(int) override { Console::WriteLine("base {0}", title()); }
};

int main() {
    Form form("main");
    form.Fire();
    Form^ second = gcnew Form("second");
    Peer peer(second);
    peer.fire(1);
    Console::WriteLine(peer.title());
    Peer dated(DateTime(2020, 5, 6));
    Console::WriteLine(dated.title());
    Peer literal(nullptr, "lit", 2);
    literal.fire(1);
    Wider* wider = new Wider("wide");
    wider->fire(0);
    delete wider;
    delete second;
    return 0;
}

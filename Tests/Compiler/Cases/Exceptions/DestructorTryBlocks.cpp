// The function-try-block of a destructor guards the ends of members and base too. It throws on, unless a handler returns.
// expect: -member -base | handler body | out body
// expect: body -member -base | handler member | out member
// expect: body -member -base | swallowed base
// expect: body -member -base
// expect: once: -member -base | handler body
// expect: finalizer: body | handler finalizer
using namespace System;

ref struct Log { static String^ Text = ""; };

static void fail(bool fails, String^ what) {
    if (fails)
        throw gcnew InvalidOperationException(what);
}

ref class Member {
public:
    bool Fails;
    ~Member() {
        Log::Text += "-member ";
        fail(Fails, "member");
    }
};

ref class Base {
public:
    bool BaseFails;
    ~Base() {
        Log::Text += "-base ";
        fail(BaseFails, "base");
    }
};

ref class Whole : Base {
    Member member_;
    int where_;

public:
    Whole(int where) : where_(where) {
        member_.Fails = where == 2;
        BaseFails = where == 3;
    }
    ~Whole() try {
        fail(where_ == 1, "body");
        Log::Text += "body ";
    } catch (InvalidOperationException^ e) {
        if (e->Message == "base") {
            Log::Text += "| swallowed base";
            return;
        }
        Log::Text += "| handler " + e->Message;
    }
};

ref class Resource {
public:
    ~Resource() { this->!Resource(); }
    !Resource();
};

Resource::!Resource() try {
    Log::Text += "body ";
    fail(true, "finalizer");
} catch (InvalidOperationException^ e) {
    Log::Text += "| handler " + e->Message;
}

int main() {
    for (int where = 1; where <= 4; ++where) {
        Log::Text = "";
        try {
            Whole whole(where);
        } catch (InvalidOperationException^ e) {
            Log::Text += " | out " + e->Message;
        }
        Console::WriteLine(Log::Text->TrimEnd());
    }
    Log::Text = "";
    Whole^ whole = gcnew Whole(1);
    try { delete whole; } catch (InvalidOperationException^) {}
    delete whole;
    Console::WriteLine("once: {0}", Log::Text);
    Log::Text = "";
    { Resource r; }
    Console::WriteLine("finalizer: {0}", Log::Text);
    return 0;
}

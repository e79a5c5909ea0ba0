// Members of native classes handle managed events by a delegate map; what is raised after their end is refused.
// expect: window 1 clicked by button
// expect: window 1 moved to 3, from Int32 3
// expect: window 2 clicked by button
// expect: collected: window 1 clicked by button
// expect: one proxy: True
// expect: window 4 clicked by button
// expect: unsubscribed
// expect: late: NullReferenceException
// expect: override, clicked by button
// expect: thrown: no
#include <msclr/event.h>
#include <memory>

using namespace System;

ref class MoveArgs : EventArgs {
public:
    int Where;
    MoveArgs(int where) : Where(where) {}
};

ref class Button {
public:
    event EventHandler^ Click;
    event EventHandler<MoveArgs^>^ Move;
    void Press() { Click(this, EventArgs::Empty); }
    void Drag(int to) { Move(to, gcnew MoveArgs(to)); }
    virtual String^ ToString() override { return "button"; }
};

class Window {
    int number_;

public:
    explicit Window(int number) : number_(number) {}
    virtual ~Window() {}

    void open(Button^ button) {
        button->Click += MAKE_DELEGATE(EventHandler, on_click);
        button->Move += MAKE_DELEGATE(EventHandler<MoveArgs^>, on_move);
    }
    void close(Button^ button) { button->Click -= MAKE_DELEGATE(EventHandler, on_click); }
    void renumber(int number) { number_ = number; }
    bool has_one_proxy() {
        return MAKE_DELEGATE(EventHandler, on_click)->Target == m_delegate_map_proxy.get_proxy(this);
    }
    virtual void on_click(Object^ sender, EventArgs^) {
        if (number_ == 5) throw gcnew InvalidOperationException("no");
        Console::WriteLine("window {0} clicked by {1}", number_, sender);
    }

    BEGIN_DELEGATE_MAP(Window)
        EVENT_DELEGATE_ENTRY(on_click, Object^, EventArgs^);
        EVENT_DELEGATE_ENTRY(on_move, Object^, MoveArgs^)
    END_DELEGATE_MAP()

protected:
    void on_move(Object^ sender, MoveArgs^ args) {
        Console::WriteLine("window {0} moved to {1}, from {2} {3}", number_, args->Where, sender->GetType()->Name, sender);
    }
};

class Loud : public Window {
public:
    using Window::Window;
    void on_click(Object^ sender, EventArgs^) override { Console::WriteLine("override, clicked by {0}", sender); }
};

static void collect() {
    GC::Collect();
    GC::WaitForPendingFinalizers();
    GC::Collect();
}

static Button^ lateButton() {
    Button^ button = gcnew Button();
    std::unique_ptr<Window> gone = std::make_unique<Window>(6);
    gone->open(button);
    return button;
}

int main() {
    Button^ button = gcnew Button();
    Window first(1);
    first.open(button);
    button->Press();
    button->Drag(3);
    first.close(button);

    Button^ other = gcnew Button();
    Window second(2);
    second.open(other);
    other->Press();
    first.open(button);
    collect();
    Console::Write("collected: ");
    button->Press();
    Console::WriteLine("one proxy: {0}", first.has_one_proxy());

    Window third(3);
    third.open(gcnew Button());
    Window copy(third);
    copy.renumber(4);
    Button^ last = gcnew Button();
    copy.open(last);
    last->Press();
    copy.close(last);
    last->Press();
    Console::WriteLine("unsubscribed");

    try {
        lateButton()->Press();
    } catch (NullReferenceException^ e) {
        Console::WriteLine("late: {0}", e->GetType()->Name);
    }
    Loud loud(8);
    loud.open(last);
    last->Press();
    loud.close(last);
    copy.open(last);
    copy.renumber(5);
    try {
        last->Press();
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("thrown: {0}", e->Message);
    }
    return 0;
}

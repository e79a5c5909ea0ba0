// Interfaces: explicit implementations, several of one name, hiding, overriding by name, properties and events in them.
// expect: plain Save, as IFile: file, as IGame: game
// expect: First base, Second derived, hidden new, as base: base
// expect: title Chess, changed once
// expect: C# plays too: turn 1, turn 2
// expect: sealed: True, abstract: True
using namespace System;

public interface class IFile {
    String^ Save();
};

public interface class IGame {
    String^ Save();
    property String^ Title { String^ get(); void set(String^ value); }
    event EventHandler^ Changed;
    String^ Turn(int number);
};

public ref class Chess : IFile, IGame {
    String^ title_ = "none";

public:
    virtual String^ Save() { return "plain Save"; }
    virtual String^ SaveFile() = IFile::Save { return "file"; }
    virtual String^ SaveGame() = IGame::Save { return "game"; }
    virtual property String^ Title {
        String^ get() { return title_; }
        void set(String^ value) {
            title_ = value;
            Changed(this, EventArgs::Empty);
        }
    }
    virtual event EventHandler^ Changed;
    virtual String^ Turn(int number) { return "turn " + number; }
    static String^ Play(IGame^ game) { return game->Turn(1) + ", " + game->Turn(2); }
};

public ref class Base abstract {
public:
    virtual String^ First() { return "base"; }
    virtual String^ Second() { return "base"; }
    virtual String^ Hidden() { return "base"; }
};

public ref class Derived : Base {
public:
    virtual String^ Other() = Base::Second { return "derived"; }
    virtual String^ Hidden() new { return "new"; }
    virtual String^ First() override sealed { return Base::First(); }
};

// A text adventure: rooms as a graph, commands by name, delegates as actions, enums as flags, a script of moves as input.
// expect: > look
// expect: Cellar. It is dark. Exits: up.
// expect: > take lamp
// expect: There is no lamp here.
// expect: > up
// expect: Kitchen. A table and a stove. Exits: down, east. You see: knife, lamp.
// expect: > take lamp
// expect: Taken: lamp.
// expect: > take knife
// expect: Taken: knife.
// expect: > inventory
// expect: You carry knife (1.5 kg), lamp (0.8 kg), 2.3 kg in all.
// expect: > take stove
// expect: The stove is fixed.
// expect: > down
// expect: Cellar. Shelves full of jars. Exits: north, up. You see: key.
// expect: > north
// expect: The door is locked.
// expect: > take key
// expect: Taken: key.
// expect: > use key
// expect: The door to the north is open now.
// expect: > north
// expect: Garden. Fresh air. Exits: south.
// expect: You have won in 12 moves.
// expect: > dance
// expect: I do not know how to dance.
// expect: > quit
// expect: Visited: Cellar 2, Garden 1, Kitchen 1
// expect: Log: 3 things taken, 2 failures
#include <map>
#include <string>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Text;

[Flags] public enum class ItemTraits { None = 0, Portable = 1, GivesLight = 2, Opens = 4 };

public enum class Direction { North, East, South, West, Up, Down };

public ref class Item {
public:
    initonly String^ Name;
    initonly double Weight;
    initonly ItemTraits Traits;

    Item(String^ name, double weight, ItemTraits traits) : Name(name), Weight(weight), Traits(traits) {}

    bool Is(ItemTraits trait) { return (Traits & trait) == trait; }
};

ref class Room;

public value struct Exit {
    Room^ Target;
    bool IsLocked;
    Exit(Room^ target, bool isLocked) : Target(target), IsLocked(isLocked) {}
};

public ref class Room {
    SortedDictionary<String^, Exit>^ exits_ = gcnew SortedDictionary<String^, Exit>(StringComparer::Ordinal);
    SortedDictionary<String^, Item^>^ items_ = gcnew SortedDictionary<String^, Item^>(StringComparer::Ordinal);
    String^ description_;
    String^ darkness_;

    static Direction Opposite(Direction d) {
        switch (d) {
        case Direction::North: return Direction::South;
        case Direction::South: return Direction::North;
        case Direction::East: return Direction::West;
        case Direction::West: return Direction::East;
        case Direction::Up: return Direction::Down;
        case Direction::Down: return Direction::Up;
        }
        throw gcnew ArgumentException("d");
    }

    static String^ NameOf(Direction d) { return d.ToString()->ToLowerInvariant(); }

public:
    initonly String^ Name;
    property int Visits;

    Room(String^ name, String^ description, String^ darkness) : description_(description), darkness_(darkness), Name(name) {}
    Room(String^ name, String^ description) : Room(name, description, nullptr) {}

    property bool IsDark { bool get() { return darkness_ != nullptr; } }
    property SortedDictionary<String^, Item^>^ Items { SortedDictionary<String^, Item^>^ get() { return items_; } }

    property Exit default[Direction] {
        Exit get(Direction d) {
            Exit exit;
            exits_->TryGetValue(NameOf(d), exit);
            return exit;
        }
        void set(Direction d, Exit exit) {
            exits_[NameOf(d)] = exit;
            exit.Target->exits_[NameOf(Opposite(d))] = Exit(this, false);
        }
    }

    bool Unlock([Runtime::InteropServices::Out] String^% direction) {
        for each (KeyValuePair<String^, Exit> pair in exits_) {
            if (!pair.Value.IsLocked) continue;
            direction = pair.Key;
            exits_[pair.Key] = Exit(pair.Value.Target, false);
            return true;
        }
        return false;
    }

    String^ Describe(bool hasLight) {
        StringBuilder text;
        bool sees = hasLight || !IsDark;
        text.Append(Name)->Append(". ")->Append(sees ? description_ : darkness_)->Append(" Exits: ");
        List<String^> names;
        for each (KeyValuePair<String^, Exit> pair in exits_)
            if (sees || !pair.Value.IsLocked) names.Add(pair.Key);
        text.Append(String::Join(", ", %names))->Append(L'.');
        if (sees && items_->Count > 0) {
            List<String^> visible;
            for each (Item^ item in items_->Values)
                if (item->Is(ItemTraits::Portable)) visible.Add(item->Name);
            if (visible.Count > 0) text.AppendFormat(" You see: {0}.", String::Join(", ", %visible));
        }
        return text.ToString();
    }
};

// The log is native: what happened how often.
class Log {
    std::map<std::string, int> counts_;

public:
    void note(const std::string& what) { ++counts_[what]; }
    int count(const std::string& what) const {
        auto found = counts_.find(what);
        return found == counts_.end() ? 0 : found->second;
    }
};

public ref class Game {
    delegate void Command(String^ argument);

    Dictionary<String^, Command^>^ commands_ = gcnew Dictionary<String^, Command^>();
    List<Item^>^ carried_ = gcnew List<Item^>();
    List<Room^>^ rooms_ = gcnew List<Room^>();
    Room^ here_;
    Room^ goal_;
    Log* log_ = new Log();
    int moves_;
    bool isOver_;

    property bool HasLight {
        bool get() {
            for each (Item^ item in carried_)
                if (item->Is(ItemTraits::GivesLight)) return true;
            return false;
        }
    }

    Room^ Add(Room^ room) {
        rooms_->Add(room);
        return room;
    }

    void Put(Room^ room, ... array<Item^>^ items) {
        for each (Item^ item in items) room->Items->Add(item->Name, item);
    }

    void Say(String^ format, ... array<Object^>^ arguments) {
        Console::WriteLine(String::Format(Globalization::CultureInfo::InvariantCulture, format, arguments));
    }

    void Fail(String^ format, ... array<Object^>^ arguments) {
        log_->note("failure");
        Say(format, arguments);
    }

    void Enter(Room^ room) {
        here_ = room;
        room->Visits++;
        Say(room->Describe(HasLight));
        if (room == goal_) Say("You have won in {0} moves.", moves_);
    }

    void Look(String^) { Say(here_->Describe(HasLight)); }

    void Go(Direction direction) {
        Exit exit = here_[direction];
        if (exit.Target == nullptr) Fail("There is no way.");
        else if (exit.IsLocked) Say("The door is locked.");
        else Enter(exit.Target);
    }

    void Take(String^ name) {
        Item^ item;
        if ((here_->IsDark && !HasLight) || !here_->Items->TryGetValue(name, item)) {
            Fail("There is no {0} here.", name);
        } else if (!item->Is(ItemTraits::Portable)) {
            Fail("The {0} is fixed.", name);
        } else {
            here_->Items->Remove(name);
            carried_->Add(item);
            log_->note("taken");
            Say("Taken: {0}.", name);
        }
    }

    static int ByName(Item^ a, Item^ b) { return String::CompareOrdinal(a->Name, b->Name); }

    void Inventory(String^) {
        carried_->Sort(gcnew Comparison<Item^>(&Game::ByName));
        double sum = 0;
        String^ text = "";
        for each (Item^ item in carried_) {
            sum += item->Weight;
            text += String::Format(Globalization::CultureInfo::InvariantCulture, "{0} ({1:0.0} kg), ", item->Name, item->Weight);
        }
        Say("You carry {0}{1:0.0} kg in all.", text, sum);
    }

    void Use(String^ name) {
        for each (Item^ item in carried_) {
            String^ direction;
            if (item->Name == name && item->Is(ItemTraits::Opens) && here_->Unlock(direction)) {
                Say("The door to the {0} is open now.", direction);
                return;
            }
        }
        Fail("Nothing happens.");
    }

    void Quit(String^) { isOver_ = true; }

    ref class Way {
        Game^ game_;
        Direction direction_;

    public:
        Way(Game^ game, Direction direction) : game_(game), direction_(direction) {}
        void Go(String^) { game_->Go(direction_); }
    };

public:
    Game() {
        Room^ cellar = Add(gcnew Room("Cellar", "Shelves full of jars.", "It is dark."));
        Room^ kitchen = Add(gcnew Room("Kitchen", "A table and a stove."));
        goal_ = Add(gcnew Room("Garden", "Fresh air."));
        cellar[Direction::Up] = Exit(kitchen, false);
        cellar[Direction::North] = Exit(goal_, true);
        kitchen[Direction::East] = Exit(Add(gcnew Room("Hall", "Empty.")), false);
        Put(cellar, gcnew Item("key", 0.1, ItemTraits::Portable | ItemTraits::Opens));
        Put(kitchen, gcnew Item("lamp", 0.8, ItemTraits::Portable | ItemTraits::GivesLight),
            gcnew Item("knife", 1.5, ItemTraits::Portable), gcnew Item("stove", 80, ItemTraits::None));
        commands_["look"] = gcnew Command(this, &Game::Look);
        commands_["take"] = gcnew Command(this, &Game::Take);
        commands_["use"] = gcnew Command(this, &Game::Use);
        commands_["quit"] = gcnew Command(this, &Game::Quit);
        commands_["inventory"] = gcnew Command(this, &Game::Inventory);
        for each (Direction d in Enum::GetValues(Direction::typeid))
            commands_[d.ToString()->ToLowerInvariant()] = gcnew Command(gcnew Way(this, d), &Way::Go);
        here_ = cellar;
        cellar->Visits = 1;
    }

    ~Game() { this->!Game(); }
    !Game() {
        delete log_;
        log_ = nullptr;
    }

    void Play(array<String^>^ script) {
        for each (String^ line in script) {
            if (isOver_) break;
            Say("> {0}", line);
            array<String^>^ words = line->Split(gcnew array<wchar_t>{' '}, 2);
            Command^ command;
            ++moves_;
            if (commands_->TryGetValue(words[0], command)) command(words->Length > 1 ? words[1] : "");
            else Say("I do not know how to {0}.", line);
        }
    }

    void Summarise() {
        SortedSet<String^> visited(StringComparer::Ordinal);
        for each (Room^ room in rooms_)
            if (room->Visits > 0) visited.Add(room->Name + " " + room->Visits);
        Say("Visited: {0}", String::Join(", ", %visited));
        Say("Log: {0} things taken, {1} failures", log_->count("taken"), log_->count("failure"));
    }
};

int main() {
    Game game;
    game.Play(gcnew array<String^>{"look", "take lamp", "up", "take lamp", "take knife", "inventory", "take stove", "down", "north",
        "take key", "use key", "north", "dance", "quit", "look"});
    game.Summarise();
    return 0;
}

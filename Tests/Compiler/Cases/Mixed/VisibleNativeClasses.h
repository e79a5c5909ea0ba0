#pragma once

// Nothing but the word before the class says that this is C++/CLI.
namespace Counting {
private class Counter {
public:
    static void Add();
    static int Count();

private:
    static volatile int count_;
};

public enum Direction { Up, Down };
public struct Step { Direction direction; int width; };
}

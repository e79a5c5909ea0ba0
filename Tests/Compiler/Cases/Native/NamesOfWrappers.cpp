// Managed classes and members with the names of what they wrap.
// expect: 12 15 3
// expect: 2 7 Fast
// expect: 9 4
// expect: refused 5
#include <vector>
#include <string>
using namespace System;

enum Mode { Slow, Fast };
struct Point { int x, y; };
class Engine {
    int speed_;

public:
    explicit Engine(int speed) : speed_(speed) {}
    Engine(const Engine& other) : speed_(other.speed_) {}
    ~Engine() { speed_ = 0; }
    int run(int n) const { return n * speed_; }
    Point at(const Point& p) const { return { p.x + speed_, p.y }; }
    Mode mode() const { return Fast; }
    std::vector<Engine> twins() const { return { *this, Engine(4) }; }
    void fail() const { throw Point { 5, 0 }; }
};
using Callback = int (*)(Engine*, int);
static int call(Engine* engine, Callback callback) { return callback(engine, 3); }

namespace Wrapped {
    public enum class Mode { Slow, Fast };

    public value struct Point {
        int x, y;
        Point(int x, int y) : x(x), y(y) {}
        static operator ::Point(Point p) { return *(::Point*)&p; }
        static operator Point(::Point p) { return *(Point*)&p; }
    };

    public ref class Engine {
        ::Engine* engine_;

    public:
        Engine(int speed) : engine_(new ::Engine(speed)) {}
        ~Engine() { delete engine_; }
        int Run(int n) { ::Engine copy = *engine_; return engine_->run(n) + copy.run(0); }
        int Twins() { std::vector<::Engine> all = engine_->twins(); return (int)all.size() + all[1].run(0); }
        property Wrapped::Mode Mode { Wrapped::Mode get() { return (Wrapped::Mode)engine_->mode(); } }
        Point At(Point p) { return engine_->at(p); }
        int Call();
        int Fail() { try { engine_->fail(); return 0; } catch (const ::Point& p) { return p.x; } }
    };

    static int forward(::Engine* engine, int n) { Console::Write(""); return engine->run(n); }
    int Engine::Call() { return ::call(engine_, forward); }
}

ref class Car {
    Wrapped::Engine^ engine_ = gcnew Wrapped::Engine(3);

public:
    property Wrapped::Engine^ Engine { Wrapped::Engine^ get() { return engine_; } }
    int Spare() { ::Engine spare(5); return spare.run(3) + Engine->Run(0); }
};

int main() {
    Wrapped::Engine engine(3);
    Car car;
    Console::WriteLine("{0} {1} {2}", engine.Run(4), car.Spare(), car.Engine->Run(1));
    Console::WriteLine("{0} {1} {2}", engine.Twins(), engine.At(Wrapped::Point(4, 2)).x, engine.Mode);
    Console::WriteLine("{0} {1}", engine.Call(), engine.At(Wrapped::Point(1, 2)).x);
    Console::WriteLine("refused {0}", engine.Fail());
    return 0;
}

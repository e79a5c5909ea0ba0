#include "engine.h"

public ref class Motor {
    Engine* engine_ = new Engine;

public:
    ~Motor() { this->!Motor(); }
    !Motor() { delete engine_; engine_ = nullptr; }
    Motor^ Faster(int by) { engine_->faster(by); return this; }
    property int Speed { int get() { return engine_->speed(); } }
};

#include "engine.h"

void Engine::faster(int by) { speed_ += by; }

#pragma once

#ifdef ENGINE_EXPORTS
#define ENGINE_API __declspec(dllexport)
#else
#define ENGINE_API __declspec(dllimport)
#endif

class ENGINE_API Engine {
    int speed_ = 0;

public:
    void faster(int by);
    int speed() const { return speed_; }
};

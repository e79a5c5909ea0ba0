#pragma once

#include <memory>
#include <string>

#ifdef CLASSES_EXPORTS
#define CLASSES_API __declspec(dllexport)
#else
#define CLASSES_API __declspec(dllimport)
#endif

// The implementation holds managed objects, which programs know nothing of.
class CLASSES_API Notebook {
public:
    explicit Notebook(const char* owner);
    Notebook(const Notebook&) = delete;
    virtual ~Notebook();

    void add(const std::string& line);
    int size() const;
    virtual std::string title() const;
    static int open();

private:
    std::string owner_;
    struct Pages;
    std::unique_ptr<Pages> pages_;
};

// A class of which programs see only the interface.
class Clock {
public:
    virtual ~Clock() = default;
    virtual int year() const = 0;
};

extern "C" CLASSES_API Clock* NewClock(int year);

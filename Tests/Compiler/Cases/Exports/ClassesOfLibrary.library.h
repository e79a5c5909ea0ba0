#pragma once

#include <string>

#ifdef LIBRARY_EXPORTS
#define LIBRARY_API __declspec(dllexport)
#else
#define LIBRARY_API __declspec(dllimport)
#endif

LIBRARY_API std::string Shout(const std::string& text);
extern LIBRARY_API int Opened;

class LIBRARY_API Gate {
public:
    explicit Gate(int limit);
    virtual ~Gate();
    virtual int pass(int weight);
    int limit() const;

private:
    int limit_;
};

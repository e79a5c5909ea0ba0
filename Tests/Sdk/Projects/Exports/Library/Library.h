#pragma once

#include <string>

#ifdef LIBRARY_EXPORTS
#define LIBRARY_API __declspec(dllexport)
#else
#define LIBRARY_API __declspec(dllimport)
#endif

class LIBRARY_API Letter {
public:
    explicit Letter(const std::string& text);
    virtual ~Letter();
    virtual std::string text() const;

private:
    std::string text_;
};

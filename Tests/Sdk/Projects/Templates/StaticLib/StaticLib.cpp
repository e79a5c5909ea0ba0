#include "pch.h"

#include "StaticLib.h"

template class Counter<std::string>;

int fnStaticLib() {
    Counter<std::string> words;
    words.add("a");
    words.add("a");
    return words.count("a");
}

#pragma once

#include <string>

int scale(int value);
std::string greeting();

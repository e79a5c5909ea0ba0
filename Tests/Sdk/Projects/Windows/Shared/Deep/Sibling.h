#pragma once

#define SIBLING 5

typedef int (__stdcall *Habit)(int);

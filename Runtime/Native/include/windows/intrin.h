#pragma once
/// \file
/// Instructions of the processor as functions: those of the compiler.

#include <x86intrin.h>

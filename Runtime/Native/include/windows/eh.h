#pragma once
/// \file
/// Exceptions of C++; those of the processor have no functions here.

#include <exception>

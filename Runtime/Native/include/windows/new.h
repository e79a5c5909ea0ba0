#pragma once
/// \file
/// The header's name before the standard.

#include <new>

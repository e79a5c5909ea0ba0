#pragma once
/// \file
/// The number of the process, under its name in Visual C++. Threads of Windows (_beginthreadex) are not here.

#include <unistd.h>

#define _getpid getpid

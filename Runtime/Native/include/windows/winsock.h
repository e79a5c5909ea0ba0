#pragma once
/// \file
/// The first version of Windows Sockets.

#include "winsock2.h"

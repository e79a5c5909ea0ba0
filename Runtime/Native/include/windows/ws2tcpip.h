#pragma once
/// \file
/// Addresses of Windows Sockets.

#include "winsock2.h"

#define InetPtonA inet_pton
#define InetNtopA inet_ntop

#pragma once
/// \file
/// The two types that sources know from this header.

typedef unsigned char byte, boolean;

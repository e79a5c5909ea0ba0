// stdafx.h : include file for standard system include files,
// or project specific include files that are used frequently,
// but are changed infrequently

#pragma once

#ifdef _MANAGED
#pragma unmanaged
#endif
#include <windows.h>
#include <vcclr.h>
#include <msclr\marshal_cppstd.h>
#ifdef _MANAGED
#pragma managed
#endif

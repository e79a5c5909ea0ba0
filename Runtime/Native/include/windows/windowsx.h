#pragma once
/// \file
/// Parts of messages. The macros for controls and device contexts would call Windows and are left out.

#include "windows.h"

#define GET_X_LPARAM(value) ((int)(short)LOWORD(value))
#define GET_Y_LPARAM(value) ((int)(short)HIWORD(value))
#define GET_WPARAM(wParam, lParam, message) (wParam)
#define GET_LPARAM(wParam, lParam, message) (lParam)

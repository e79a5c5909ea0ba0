// stdafx.h : include file for standard system include files,
#pragma once

#include "targetver.h"

#define WIN32_LEAN_AND_MEAN             // Exclude rarely-used stuff from Windows headers
#define _CRT_SECURE_NO_DEPRECATE
#include <Windows.h>
#include <tchar.h>
#include <stdio.h>
#include <string>
#include <vector>
#include <crtdbg.h>

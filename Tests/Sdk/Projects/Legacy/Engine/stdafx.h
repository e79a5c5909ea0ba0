// stdafx.h : include file for standard system include files
//
#pragma once

#include "targetver.h"

#define WIN32_LEAN_AND_MEAN             // Exclude rarely-used stuff from Windows headers
#include <windows.h>
#include <tchar.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

// stdafx.h : include file for standard system include files,
// or project specific include files that are used frequently,
// but are changed infrequently

#pragma once

#include <windows.h>
#include <tchar.h>
#include <vcclr.h>
#include <msclr/marshal.h>
#include <msclr\marshal_cppstd.h>
#include <string>
#include <vector>

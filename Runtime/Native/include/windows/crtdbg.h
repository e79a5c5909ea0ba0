#pragma once
/// \file
/// The debug heap of Visual C++ does not exist here: asking it finds nothing. Assertions are real.

#include <assert.h>

#define _CRT_WARN 0
#define _CRT_ERROR 1
#define _CRT_ASSERT 2
#define _CRTDBG_MODE_FILE 1
#define _CRTDBG_MODE_DEBUG 2
#define _CRTDBG_MODE_WNDW 4
#define _CRTDBG_ALLOC_MEM_DF 1
#define _CRTDBG_CHECK_ALWAYS_DF 4
#define _CRTDBG_LEAK_CHECK_DF 32
#define _CRTDBG_REPORT_FLAG (-1)
#define _CRTDBG_FILE_STDERR ((void*)-5)

#define _ASSERT(condition) assert(condition)
#define _ASSERTE(condition) assert(condition)
#define _ASSERT_EXPR(condition, text) assert(condition)
#define _RPT0(kind, text) ((void)0)
#define _RPT1(kind, text, a) ((void)0)
#define _RPT2(kind, text, a, b) ((void)0)
#define _RPTF0(kind, text) ((void)0)
#define _CrtSetDbgFlag(flags) (0)
#define _CrtSetReportMode(kind, mode) (0)
#define _CrtSetReportFile(kind, file) ((void*)0)
#define _CrtSetBreakAlloc(number) (0L)
#define _CrtCheckMemory() (1)
#define _CrtDumpMemoryLeaks() (0)

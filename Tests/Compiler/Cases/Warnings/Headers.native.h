#pragma once
[[deprecated]] inline int oldNative() { return 1; }
#pragma warning(disable : 4996)

// MathDll.cpp : Defines the exported functions for the DLL.
#include "pch.h"
#include "framework.h"
#include "MathDll.h"
#include "..\MathCore\Matrix.h"
#pragma comment(lib, "user32.lib")
#pragma comment(lib, "Version.lib")

MATHDLL_API int nMathDll=0;

MATHDLL_API int fnMathDll(void)
{
    return 42;
}

int WINAPI MathVersion(void) { return MAKELONG(3, 1); }

CMathDll::CMathDll()
{
    return;
}

double CMathDll::Mean(const double* p, int n) const
{
    CMatrix<double> m(n, n);
    for (int i = 0; i < n; i++) m(i, i) = p[i];
    return m.Trace() / n;
}

// The following ifdef block is the standard way of creating macros which make exporting
// from a DLL simpler.
#ifdef MATHDLL_EXPORTS
#define MATHDLL_API __declspec(dllexport)
#else
#define MATHDLL_API __declspec(dllimport)
#endif

// This class is exported from the dll
class MATHDLL_API CMathDll {
public:
	CMathDll(void);
	double Mean(const double* p, int n) const;
};

extern MATHDLL_API int nMathDll;

MATHDLL_API int fnMathDll(void);
extern "C" MATHDLL_API int WINAPI MathVersion(void);

// Directives that do not fit.
#define twice(a, a) a                                   // error: C2009
#region Whole                                           // error: C1021
#error "not here"                                       // error: C1189
#if 1 / 0                                               // error: C2124
#endif
#include                                                // error: C2006
#define                                                 // error: C2007
#line 0 5                                               // error: C2130
#else                                                   // error: C1019
#endif                                                  // error: C1020
int main() { return 0; }

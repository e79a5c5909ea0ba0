//{{NO_DEPENDENCIES}}
// Microsoft Visual C++ generated include file.
// Used by MathDll.rc
#define IDS_TITLE 101
#ifdef APSTUDIO_INVOKED
#ifndef APSTUDIO_READONLY_SYMBOLS
#define _APS_NEXT_RESOURCE_VALUE        102
#endif
#endif

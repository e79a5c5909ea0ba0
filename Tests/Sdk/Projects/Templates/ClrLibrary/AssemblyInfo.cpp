#include "pch.h"

using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::InteropServices;

[assembly:AssemblyTitleAttribute(L"ClrLibrary")];
[assembly:AssemblyVersionAttribute("2.5.0.0")];
[assembly:ComVisible(false)];

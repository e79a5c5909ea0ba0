#include "stdafx.h"

using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::CompilerServices;
using namespace System::Runtime::InteropServices;
using namespace System::Security::Permissions;

//
// General Information about an assembly is controlled through the following
// set of attributes. Change these attribute values to modify the information
// associated with an assembly.
//
[assembly:AssemblyTitleAttribute(L"EngineNet")];
[assembly:AssemblyDescriptionAttribute(L"")];
[assembly:AssemblyConfigurationAttribute(L"")];
[assembly:AssemblyCompanyAttribute(L"Müller & Söhne")];
[assembly:AssemblyProductAttribute(L"EngineNet")];
[assembly:AssemblyCopyrightAttribute(L"Copyright (c)  2012")];
[assembly:AssemblyTrademarkAttribute(L"")];
[assembly:AssemblyCultureAttribute(L"")];

//
// Version information for an assembly consists of the following four values:
//
[assembly:AssemblyVersionAttribute("1.2.*")];

[assembly:ComVisible(false)];

[assembly:CLSCompliantAttribute(true)];

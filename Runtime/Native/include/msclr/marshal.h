#pragma once
/// \file
/// Conversions between managed and native types: marshal_as and marshal_context. The first is declarations only, the second C++/CLI.

#include <rpcndr.h> // Visual C++'s own header has its byte too
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <msclr/marshal_as.h>
#include <msclr/marshal_context.h>

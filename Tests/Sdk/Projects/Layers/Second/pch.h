#pragma once

#include <layers/base.h>
#include <layers/shared.h>
#include <msclr/marshal_cppstd.h>
#include <string>

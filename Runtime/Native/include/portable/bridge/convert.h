#pragma once
/// \file
/// Conversions between the types of the standard library and those of .NET: bridge::convert<To>(from), also nested.
/// C++/CLI source in C++17; Visual C++ takes it too. An own type joins by a specialisation of msclr::interop::marshal_as,
/// an own container by a specialisation of bridge::is_sequence or an overload of convert_to in namespace bridge.

#include "convert/basic.h"
#include "convert/chrono.h"
#include "convert/complex.h"
#include "convert/error_code.h"
#include "convert/function.h"
#include "convert/managed.h"
#include "convert/map.h"
#include "convert/optional.h"
#include "convert/pair.h"
#include "convert/path.h"
#include "convert/sequence.h"
#include "convert/set.h"
#include "convert/smart_pointer.h"
#include "convert/span.h"
#include "convert/tuple.h"
#include "convert/variant.h"
#include "convert/vector.h"

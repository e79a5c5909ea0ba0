#pragma once
/// \file
/// Included by every generated shim unit.

#include "contract.h"
#include "guard.h"
#include "slots.h"
#include "table.h"
#include "text.h"

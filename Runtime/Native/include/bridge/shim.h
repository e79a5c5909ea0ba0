#pragma once
/// \file
/// What generated shims use. Every compilation reads it, so it pulls in as little as possible; macros are in macros.h,
/// because this header reaches the shims as preprocessed text.

#include "wide.h"

#include "contract.h"
#include "entries.h"
#include "guard.h"
#include "handles.h"
#include "slots.h"
#include "table.h"
#include "text.h"

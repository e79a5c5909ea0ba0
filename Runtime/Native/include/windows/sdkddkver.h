#pragma once
/// \file
/// Versions of Windows to build for: none.

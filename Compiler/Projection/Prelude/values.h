#pragma once
/// \file
/// Value classes in native memory: native code constructs them, and what they derive from is nothing there.

inline System::Object::Object() = default;

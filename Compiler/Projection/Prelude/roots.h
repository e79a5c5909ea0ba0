#pragma once
/// \file
/// Empty lists of announced bases: a class or interface that names none.

template<> struct clr::bl<> : virtual clr::h< ::System::Object> {};
template<> struct clr::ibl<> : virtual clr::h< ::System::Object> {};

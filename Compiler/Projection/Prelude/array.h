#pragma once
/// \file
/// The class of a managed array. Its constructors serve gcnew T(n) where T is a typedef.

template<class T, int Rank> struct cli::array : ::System::Array {};
template<class T> struct cli::array<T, 1> : ::System::Array { explicit array(int); };
template<class T> struct cli::array<T, 2> : ::System::Array { array(int, int); };
template<class T> struct cli::array<T, 3> : ::System::Array { array(int, int, int); };
template<class T> struct cli::array<T, 4> : ::System::Array { array(int, int, int, int); };

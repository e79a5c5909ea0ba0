// Shared head of the accepted and rejected texts: short names for what desugaring writes out.
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::Threading;
template<class T> using H = clr::h<T>;
template<class T, int N = 1> using A = clr::h<cli::array<T, N>>;

#pragma once
/// \file
/// std::complex ↔ System::Numerics::Complex.

#include "basic.h"

#include <complex>

namespace bridge {

template<class R> System::Numerics::Complex convert_to(tag<System::Numerics::Complex>*, std::complex<R> const& from) {
    return System::Numerics::Complex(from.real(), from.imag());
}

template<class R> std::complex<R> convert_to(tag<std::complex<R>>*, System::Numerics::Complex const& from) {
    System::Numerics::Complex value = from;
    return std::complex<R>(static_cast<R>(value.Real), static_cast<R>(value.Imaginary));
}

}

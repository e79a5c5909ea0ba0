%module(directors="1") Swigged
%{
#include "work.h"
#include <exception>
%}
%include "stdint.i"
%include "std_string.i"
%include "std_vector.i"
%include "exception.i"
%include "arrays_csharp.i"
%feature("director") work::listener;
%exception {
    try { $action } catch (const std::exception& e) { SWIG_exception(SWIG_RuntimeError, e.what()); }
}
CSHARP_ARRAYS_FIXED(double, double)
%apply double FIXED[] { const double* values }
%csmethodmodifiers ends "public unsafe";
%ignore work::take_all(const std::string_view*, std::size_t);
%template(Texts) std::vector<std::string>;
%ignore work::call(int (*)(int), int);
%ignore work::ends(const point*, std::size_t);
%include "work.h"
%template(Points) std::vector<work::point>;
%inline %{
/// An array of structs, as SWIG takes it.
double point_ends(const std::vector<work::point>& points) { return work::ends(points.data(), points.size()); }
%}

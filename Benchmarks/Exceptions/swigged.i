%module Swigged
%{
#include "work.h"
#include <exception>
%}
%include "exception.i"
%exception {
    try { $action } catch (const std::exception& e) { SWIG_exception(SWIG_RuntimeError, e.what()); }
}
int work(int number);

#pragma once
/// \file
/// The type to which classes that are true or false convert: `operator msclr::_detail_class::_safe_bool()`.

namespace msclr {

ref class _detail_class abstract sealed {
public:
    typedef bool _safe_bool;
    literal bool _safe_true = true;
    literal bool _safe_false = false;
};

}

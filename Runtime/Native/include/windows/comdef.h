#pragma once
/// \file
/// HRESULTs and the exception that carries one. COM itself does not exist here.

#include "windows.h"

#ifdef __cplusplus
class _com_error {
public:
    explicit _com_error(HRESULT result) noexcept : result_(result) {}
    virtual ~_com_error() = default;
    HRESULT Error() const noexcept { return result_; }
    WORD WCode() const noexcept { return static_cast<WORD>(result_ & 0xFFFF); }

private:
    HRESULT result_;
};

[[noreturn]] inline void _com_issue_error(HRESULT result) { throw _com_error(result); }
#endif

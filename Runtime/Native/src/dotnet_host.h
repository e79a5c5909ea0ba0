#pragma once
/// \file
/// .NET's own host library, as programs use it that are not started by `dotnet`: docs/design/features/native-hosting.md of dotnet/runtime.

#include "dotnet_root.h"

#include <string>

namespace bridge {

/// Where the library that this code belongs to has been loaded from: FOLDER/libNAME.native.so.
struct library_place {
    std::string folder;
    std::string name;

    static library_place own();

    std::string file() const { return "lib" + name + ".native.so"; }
    std::string assembly() const { return folder + name + ".dll"; }
    std::string configuration() const { return folder + name + ".runtimeconfig.json"; }
    std::string runtime() const { return folder + "Bridge.Runtime.dll"; }
};

/// The runtime of this process. All members throw std::runtime_error with the reason.
class dotnet_host {
public:
    /// Starts the runtime that the library's configuration asks for, unless there is one.
    explicit dotnet_host(const library_place& place);
    dotnet_host(const dotnet_host&) = delete;
    ~dotnet_host();

    /// A static method marked UnmanagedCallersOnly.
    void* function(const char* type, const char* method) const;

private:
    template<class F> F symbol(const char* name) const;
    void* delegate(int kind) const;
    [[noreturn]] void fail(const std::string& what, int code) const;

    const library_place& place_;
    void* library_;
    void* context_ = nullptr;
    bool is_new_ = false;
};

}

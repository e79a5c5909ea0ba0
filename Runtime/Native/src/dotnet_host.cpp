#include "dotnet_host.h"

#include <dlfcn.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

// The header of .NET's host library is not installed with it; these are its declarations (hostfxr.h, coreclr_delegates.h).
using initialize_fn = std::int32_t (*)(const char* configuration, const void* parameters, void** context);
using get_delegate_fn = std::int32_t (*)(void* context, int kind, void** delegate);
using close_fn = std::int32_t (*)(void* context);
using error_writer = void (*)(const char* message);
using set_error_writer_fn = error_writer (*)(error_writer);
using get_function_fn = int (*)(const char* type, const char* method, const char* signature, void* context, void* reserved, void** function);
using load_assembly_fn = int (*)(const char* path, void* context, void* reserved);

namespace bridge {

namespace {

constexpr int get_function_delegate = 6;
constexpr int load_assembly_delegate = 7;
const auto unmanaged_callers_only = reinterpret_cast<const char*>(-1);

/// What the host says while an object of this class lives, on this thread.
class host_messages {
public:
    explicit host_messages(set_error_writer_fn set) : set_(set), previous_(set(&write)) { text.clear(); }
    ~host_messages() { set_(previous_); }

    inline static thread_local std::string text;

private:
    static void write(const char* message) {
        text += "\n  ";
        text += message;
    }

    set_error_writer_fn set_;
    error_writer previous_;
};

void* open_host() {
    // A process that was started by .NET has one.
    if (void* loaded = dlopen("libhostfxr.so", RTLD_LAZY | RTLD_NOLOAD))
        return loaded;
    // Those of programs in one file and of NativeAOT. A second runtime would not work beside it.
    if (dlsym(RTLD_DEFAULT, "DotNetRuntimeInfo") || dlsym(RTLD_DEFAULT, "DotNetRuntimeDebugHeader"))
        throw std::runtime_error("the program has its runtime inside, which loads no assemblies for native code; managed code has to use the assembly first");
    const std::string path = find_host_library();
    if (void* library = dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL))
        return library;
    throw std::runtime_error(dlerror());
}

}

library_place library_place::own() {
    Dl_info info{};
    dladdr(reinterpret_cast<const void*>(&library_place::own), &info);
    std::error_code none;
    const std::filesystem::path path = std::filesystem::canonical(info.dli_fname ? info.dli_fname : "", none);
    const std::string name = path.filename();
    constexpr std::size_t begin = sizeof "lib" - 1, end = sizeof ".native.so" - 1;
    return {path.parent_path().string() + "/", name.size() > begin + end ? name.substr(begin, name.size() - begin - end) : name};
}

dotnet_host::dotnet_host(const library_place& place) : place_(place), library_(nullptr) {
    for (const std::string& file : {place.assembly(), place.configuration(), place.runtime()}) {
        if (!std::filesystem::exists(file))
            throw std::runtime_error(file + " does not exist");
    }
    library_ = open_host();
    const host_messages messages(symbol<set_error_writer_fn>("hostfxr_set_error_writer"));
    const std::int32_t status = symbol<initialize_fn>("hostfxr_initialize_for_runtime_config")(place.configuration().c_str(), nullptr, &context_);
    is_new_ = status == 0;
    if (status < 0 || !context_)
        fail("the host refuses " + place.configuration(), status);
}

dotnet_host::~dotnet_host() {
    if (context_)
        symbol<close_fn>("hostfxr_close")(context_);
}

void* dotnet_host::function(const char* type, const char* method) const {
    const host_messages messages(symbol<set_error_writer_fn>("hostfxr_set_error_writer"));
    const auto get = reinterpret_cast<get_function_fn>(delegate(get_function_delegate));
    void* result = nullptr;
    if (!is_new_ && get(type, method, unmanaged_callers_only, nullptr, nullptr, &result) == 0)
        return result;
    const auto load = reinterpret_cast<load_assembly_fn>(delegate(load_assembly_delegate));
    if (int code = load(place_.runtime().c_str(), nullptr, nullptr))
        fail("the runtime cannot load " + place_.runtime(), code);
    if (int code = get(type, method, unmanaged_callers_only, nullptr, nullptr, &result))
        fail(place_.runtime() + " is of another version", code);
    return result;
}

void* dotnet_host::delegate(int kind) const {
    void* result = nullptr;
    if (int code = symbol<get_delegate_fn>("hostfxr_get_runtime_delegate")(context_, kind, &result))
        fail("the runtime does not start", code);
    return result;
}

template<class F> F dotnet_host::symbol(const char* name) const {
    if (void* function = dlsym(library_, name))
        return reinterpret_cast<F>(function);
    throw std::runtime_error(dlerror());
}

void dotnet_host::fail(const std::string& what, int code) const {
    char number[16];
    std::snprintf(number, sizeof number, " (0x%08x)", static_cast<unsigned>(code));
    throw std::runtime_error(what + number + host_messages::text);
}

}

#include "dotnet_root.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <vector>

namespace bridge {

namespace fs = std::filesystem;

namespace {

/// Numbers of a version; what stands behind a hyphen comes before the release.
struct version {
    std::vector<unsigned long> numbers;
    std::string label;

    explicit version(const std::string& text) : label(text.find('-') < text.size() ? text.substr(text.find('-')) : "~") {
        const char* rest = text.c_str();
        for (char* end = nullptr; *rest >= '0' && *rest <= '9'; rest = *end == '.' ? end + 1 : end)
            numbers.push_back(std::strtoul(rest, &end, 10));
    }

    bool operator<(const version& other) const {
        return numbers != other.numbers ? numbers < other.numbers : label < other.label;
    }
};

std::string newest_host(const fs::path& root) {
    std::error_code none;
    std::string newest;
    for (const fs::directory_entry& entry : fs::directory_iterator(root / "host" / "fxr", none)) {
        const std::string name = entry.path().filename();
        if (fs::exists(entry.path() / "libhostfxr.so", none) && (newest.empty() || version(newest) < version(name)))
            newest = name;
    }
    return newest.empty() ? newest : (root / "host" / "fxr" / newest / "libhostfxr.so").string();
}

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string first_line(const char* file) {
    std::string line;
    std::getline(std::ifstream(file), line);
    return line;
}

/// What the environment or the machine's configuration names; it is taken even if there is nothing.
std::string named_root() {
    for (const std::string& root : {variable("DOTNET_ROOT_X64"), variable("DOTNET_ROOT"),
                                    first_line("/etc/dotnet/install_location_x64"), first_line("/etc/dotnet/install_location")}) {
        if (!root.empty())
            return root;
    }
    return "";
}

}

std::string find_host_library() {
    const std::string named = named_root();
    const std::vector<std::string> roots = named.empty() ? std::vector<std::string>{"/usr/share/dotnet", "/usr/lib/dotnet"} : std::vector{named};
    std::string places;
    for (const std::string& root : roots) {
        if (std::string host = newest_host(root); !host.empty())
            return host;
        places += (places.empty() ? "" : " or ") + root;
    }
    throw std::runtime_error("there is no .NET in " + places + "; DOTNET_ROOT names the folder of another installation");
}

}

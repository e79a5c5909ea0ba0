#include <exception>
#include <string>

int ManagedLength(const char* text);
void ManagedFailure();

extern "C" int TwiceTheLength(const char* text) { return 2 * ManagedLength(text); }

std::string Failure() {
    try {
        ManagedFailure();
    } catch (const std::exception& e) {
        const std::string text = e.what();
        return text.substr(7, text.find(':') - 7);
    }
    return "none";
}

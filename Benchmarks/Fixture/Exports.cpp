#include "Exports.h"

#include <fixture/exports.h>

namespace Fixture {

int Exports::Version::get()
{
    return fixture_exports_version();
}

} // namespace Fixture

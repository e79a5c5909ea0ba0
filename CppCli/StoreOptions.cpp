#include "StoreOptions.h"

namespace Pulse {

StoreOptions::StoreOptions() {
    Mode = OpenMode::ReadWrite;
    Create = true;
    SegmentBytes = 8 * 1024 * 1024;
}

} // namespace Pulse

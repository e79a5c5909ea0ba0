// Headers that rarely change.
#pragma once

#include <vector>

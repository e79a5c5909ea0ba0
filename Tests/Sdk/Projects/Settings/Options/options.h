#pragma once

#define FORCED 9

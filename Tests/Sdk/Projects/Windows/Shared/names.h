#pragma once

#define SHARED_NAME 8

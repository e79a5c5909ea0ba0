#pragma once

#define SPECIAL_HEADER 5

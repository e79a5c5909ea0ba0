#pragma once

#define LEVEL 2

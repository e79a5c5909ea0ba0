#pragma once

#define STEP 3

int step();

#pragma once

#define BASE 3

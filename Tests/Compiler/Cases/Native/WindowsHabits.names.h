#pragma once

#define NAMES 10

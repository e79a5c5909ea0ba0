#pragma once

int fast();
extern "C" int plain(int value);

#pragma once

int toFahrenheit(int celsius, int offset);

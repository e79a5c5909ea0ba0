#pragma once

double inZoll(double meter);

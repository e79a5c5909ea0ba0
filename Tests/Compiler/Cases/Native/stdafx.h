#pragma once
#define STDAFX 2

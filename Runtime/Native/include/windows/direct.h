#pragma once
/// \file
/// Folders, under the names of Visual C++.

#include <sys/stat.h>
#include <unistd.h>

#define _chdir chdir
#define _getcwd getcwd
#define _mkdir(path) mkdir((path), 0777)
#define _rmdir rmdir

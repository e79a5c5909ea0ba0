# Does nothing when tables.h is newer than this file, as a makefile would.
if [ tables.h -nt make.sh ]; then exit 0; fi
echo "making tables.h"
{
    echo "static const int squares[] = {"
    for i in 0 1 2 3 4 5; do echo "    $((i * i)),"; done
    echo "};"
} > tables.h

echo "#define VERSION \"$(cat VERSION)\"" > "$1"

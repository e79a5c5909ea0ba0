{
    echo "#include \"words.h\""
    echo "array<System::String^>^ Words::All() {"
    echo "    return gcnew array<System::String^> {"
    while read -r word; do echo "        \"$word\","; done < "$1"
    echo "    };"
    echo "}"
} > "$2"

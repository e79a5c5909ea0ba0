#pragma once

int countOfText(const char* text);
int countOfTable(const char* text);

public ref class TextView {
public:
    static void Show(System::String^ text);
};

public ref class TableView {
public:
    static void Show(System::String^ text);
};

#pragma once

ref struct Words {
    static array<System::String^>^ All();
};

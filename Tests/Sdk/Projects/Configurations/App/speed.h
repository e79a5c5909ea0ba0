#pragma once

ref struct Speed {
    static System::String^ Name();
};

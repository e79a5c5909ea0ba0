#include "codec.h"
#include <vcclr.h>

#using <mscorlib.dll>
#using <System.dll>

using namespace System;
using namespace System::Runtime::InteropServices;

namespace CodecNet
{
    public ref class Codec
    {
    public:
        static String^ Encode(String^ text)
        {
            IntPtr ansi = Marshal::StringToHGlobalAnsi(text);
            char* buffer = new char[text->Length + 1];
            try
            {
                if (!::Encode(static_cast<const char*>(ansi.ToPointer()), buffer, text->Length + 1))
                    throw gcnew ArgumentException(L"text");
                return gcnew String(buffer);
            }
            finally
            {
                delete[] buffer;
                Marshal::FreeHGlobal(ansi);
            }
        }

        static UInt32 Crc(array<Byte>^ data)
        {
            pin_ptr<Byte> first = &data[0];
            return ::crc(first, data->Length);
        }
    };
}

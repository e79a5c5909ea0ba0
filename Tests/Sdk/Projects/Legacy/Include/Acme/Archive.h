#pragma once
#include "sensor.h"

namespace Acme
{
    class Archive
    {
    public:
        explicit Archive(const char* szFile);
        ~Archive();
        void Append(const Reading& r);
        size_t Count() const;
        const std::vector<Reading>& All() const { return m_readings; }
    private:
        Archive(const Archive&);
        Archive& operator=(const Archive&);
        FILE* m_pFile;
        char m_szFile[MAX_PATH];
        std::vector<Reading> m_readings;
    };
}

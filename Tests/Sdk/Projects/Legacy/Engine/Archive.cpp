#include "StdAfx.h"
#include <stdio.h>
#include "acme/archive.h"

using namespace Acme;

Archive::Archive(const char* szFile) : m_pFile(nullptr)
{
    strcpy_s(m_szFile, szFile);
    errno_t err = fopen_s(&m_pFile, m_szFile, "wb");
    if (err != 0)
        throw SensorError("cannot open archive", HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND));
}

Archive::~Archive()
{
    if (m_pFile) fclose(m_pFile);
}

void Archive::Append(const Reading& r)
{
    fwrite(&r, sizeof(r), 1, m_pFile);
    m_readings.push_back(r);
    char szLine[64];
    sprintf_s(szLine, "%I64d;%.2f", r.Ticks, r.Value);
#ifdef _WIN32
    OutputDebugStringA(szLine);
#endif
}

size_t Archive::Count() const { return m_readings.size(); }

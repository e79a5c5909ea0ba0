#include "StdAfx.h"
#include "logger.h"

void CLogger::SetCallback(LogCallback pfn, LPVOID pContext)
{
    m_pfn = pfn;
    m_pContext = pContext;
}

BOOL CLogger::Log(LPCTSTR lpszMessage, DWORD dwLevel)
{
    _ASSERTE(lpszMessage != NULL);
    if (lpszMessage == NULL) return FALSE;
    _tcscpy_s(m_szBuffer, _countof(m_szBuffer), lpszMessage);
    ++m_nCount;
    if (m_pfn) m_pfn(m_szBuffer, dwLevel, m_pContext);
    return TRUE;
}

#pragma once
typedef void (CALLBACK* LogCallback)(LPCTSTR message, DWORD level, LPVOID context);
class CLogger {
public:
    CLogger() : m_pfn(NULL), m_pContext(NULL) { ::ZeroMemory(m_szBuffer, sizeof(m_szBuffer)); }
    virtual ~CLogger() {}
    void SetCallback(LogCallback pfn, LPVOID pContext);
    BOOL Log(LPCTSTR lpszMessage, DWORD dwLevel = 0);
    __int64 GetCount() const { return m_nCount; }
private:
    LogCallback m_pfn;
    LPVOID m_pContext;
    TCHAR m_szBuffer[MAX_PATH];
    __int64 m_nCount = 0;
};

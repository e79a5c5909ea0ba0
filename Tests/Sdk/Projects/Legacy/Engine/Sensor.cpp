#include "stdafx.h"
#include "Acme\Sensor.h"

namespace Acme
{
    Sensor::Sensor(LPCTSTR pszName, Unit unit)
        : m_strName(pszName), m_unit(unit), m_dMin(0.0), m_dMax(100.0), m_nReads(0), m_pfn(NULL), m_pContext(NULL)
    {
        if (_tcslen(pszName) == 0)
            throw SensorError("Sensor ohne Namen", E_INVALIDARG);
    }

    const TCHAR* Sensor::Degree() { return _T("°C"); }

    BOOL Sensor::SetRange(double dMin, double dMax)
    {
        if (dMin >= dMax) return FALSE;
        m_dMin = dMin;
        m_dMax = dMax;
        return TRUE;
    }

    void Sensor::Subscribe(ReadingCallback pfn, void* pContext)
    {
        m_pfn = pfn;
        m_pContext = pContext;
    }

    Reading Sensor::Read()
    {
        Reading r;
        ZeroMemory(&r, sizeof(r));
        r.Ticks = ++m_nReads * 1000i64;
        r.Value = min(m_dMax, max(m_dMin, 20.5 + m_nReads));
        r.Flags = MAKELONG(1, 2);
        if (m_pfn) m_pfn(&r, m_pContext);
        return r;
    }
}

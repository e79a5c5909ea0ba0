// Sensor.h - (c) Müller & Söhne
#pragma once

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#ifndef ACME_API
#define ACME_API
#endif

namespace Acme
{
    typedef std::basic_string<TCHAR> tstring;

    enum class Unit { Celsius, Kelvin };

    struct Reading
    {
        __int64 Ticks;
        double Value;
        DWORD Flags;
    };

    class SensorError : public std::runtime_error
    {
    public:
        SensorError(const char* what, HRESULT code) : std::runtime_error(what), m_code(code) {}
        HRESULT Code() const { return m_code; }
    private:
        HRESULT m_code;
    };

    typedef void (__stdcall *ReadingCallback)(const Reading* pReading, void* pContext);

    class ACME_API ISensor
    {
    public:
        virtual ~ISensor() {}
        virtual LPCTSTR GetName() const = 0;
        virtual Reading Read() = 0;
    };

    class ACME_API Sensor : public ISensor
    {
    public:
        Sensor(LPCTSTR pszName, Unit unit);
        virtual LPCTSTR GetName() const override { return m_strName.c_str(); }
        virtual Reading Read() override;
        BOOL SetRange(double dMin, double dMax);
        void Subscribe(ReadingCallback pfn, void* pContext);
        Unit GetUnit() const { return m_unit; }
        static const TCHAR* Degree();

    private:
        tstring m_strName;
        Unit m_unit;
        double m_dMin, m_dMax;
        LONG m_nReads;
        ReadingCallback m_pfn;
        void* m_pContext;
    };
}

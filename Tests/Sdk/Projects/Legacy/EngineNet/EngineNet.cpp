// This is the main DLL file.

#include "stdafx.h"

#include "EngineNet.h"

using namespace System::Runtime::InteropServices;

namespace Acme {
namespace Net {

    static void __stdcall OnReading(const Reading* pReading, void* pContext)
    {
        gcroot<SensorWrapper^>* pSelf = static_cast<gcroot<SensorWrapper^>*>(pContext);
        Measurement m;
        m.Ticks = pReading->Ticks;
        m.Value = pReading->Value;
        m.Flags = pReading->Flags;
        (*pSelf)->Raise(m);
    }

    SensorWrapper::SensorWrapper(String^ name, TemperatureUnit unit)
        : m_pSensor(NULL), m_pSelf(NULL)
    {
        pin_ptr<const wchar_t> pszName = PtrToStringChars(name);
        try
        {
            m_pSensor = new Acme::Sensor(pszName, static_cast<Acme::Unit>(unit));
        }
        catch (const Acme::SensorError& e)
        {
            throw gcnew SensorException(gcnew String(e.what()), e.Code());
        }
        m_pSelf = new gcroot<SensorWrapper^>(this);
        m_pSensor->Subscribe(&OnReading, m_pSelf);
    }

    SensorWrapper::!SensorWrapper()
    {
        delete m_pSensor;
        m_pSensor = NULL;
        delete m_pSelf;
        m_pSelf = NULL;
    }

    String^ SensorWrapper::Name::get()
    {
        return gcnew String(m_pSensor->GetName());
    }

    Measurement SensorWrapper::Read()
    {
        Reading r = m_pSensor->Read();
        Measurement m;
        m.Ticks = r.Ticks; m.Value = r.Value; m.Flags = r.Flags;
        return m;
    }

    bool SensorWrapper::SetRange(double min, double max)
    {
        return m_pSensor->SetRange(min, max) != FALSE;
    }

    unsigned int SensorWrapper::Checksum(array<Byte>^ data)
    {
        if (data == nullptr) throw gcnew ArgumentNullException("data");
        if (data->Length == 0) return 0;
        pin_ptr<Byte> p = &data[0];
        return AcmeChecksum(p, data->Length);
    }
}
}

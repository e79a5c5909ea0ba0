// EngineNet.h

#pragma once

#include "Acme\Sensor.h"
#include "Acme\Archive.h"
#include "checksum.h"

using namespace System;
using namespace System::Collections::Generic;

namespace Acme {
namespace Net {

    public enum class TemperatureUnit
    {
        Celsius = (int)Acme::Unit::Celsius,
        Kelvin = (int)Acme::Unit::Kelvin
    };

    /// <summary>
    /// Ein einzelner Messwert für die Oberfläche.
    /// </summary>
    public value struct Measurement
    {
        Int64 Ticks;
        double Value;
        UInt32 Flags;
    };

    [Serializable]
    public ref class SensorException : public Exception
    {
    public:
        SensorException(String^ message, int code) : Exception(message) { HResult = code; }
    };

    public delegate void MeasurementHandler(Object^ sender, Measurement m);

    ref class NativeSink;

    public ref class SensorWrapper : public IDisposable
    {
    public:
        SensorWrapper(String^ name, TemperatureUnit unit);
        ~SensorWrapper() { this->!SensorWrapper(); }
        !SensorWrapper();

        property String^ Name { String^ get(); }
        property TemperatureUnit Unit
        {
            TemperatureUnit get() { return static_cast<TemperatureUnit>(m_pSensor->GetUnit()); }
        }
        property String^ Label
        {
            String^ get() { return gcnew String(Acme::Sensor::Degree()); }
        }

        event MeasurementHandler^ OnMeasurement;

        Measurement Read();
        bool SetRange(double min, double max);
        unsigned int Checksum(array<Byte>^ data);

    internal:
        void Raise(Measurement m) { OnMeasurement(this, m); }

    private:
        Acme::Sensor* m_pSensor;
        gcroot<SensorWrapper^>* m_pSelf;
    };

    public ref class ArchiveWrapper : public IEnumerable<Measurement>
    {
    public:
        ArchiveWrapper(String^ file);
        ~ArchiveWrapper() { delete m_pArchive; m_pArchive = NULL; }
        void Append(Measurement m);
        property int Count { int get() { return (int)m_pArchive->Count(); } }
        virtual IEnumerator<Measurement>^ GetEnumerator();

    private:
        virtual System::Collections::IEnumerator^ GetEnumeratorUntyped() sealed = System::Collections::IEnumerable::GetEnumerator;
        Acme::Archive* m_pArchive;
    };
}
}

#include "stdafx.h"
#include "EngineNet.h"

namespace Acme { namespace Net {

    ArchiveWrapper::ArchiveWrapper(String^ file)
    {
        IntPtr sz = System::Runtime::InteropServices::Marshal::StringToHGlobalAnsi(file);
        try
        {
            m_pArchive = new Acme::Archive(static_cast<const char*>(sz.ToPointer()));
        }
        catch (Acme::SensorError& e)
        {
            throw gcnew SensorException(msclr::interop::marshal_as<String^>(e.what()), e.Code());
        }
        finally
        {
            System::Runtime::InteropServices::Marshal::FreeHGlobal(sz);
        }
    }

    void ArchiveWrapper::Append(Measurement m)
    {
        Acme::Reading r;
        r.Ticks = m.Ticks;
        r.Value = m.Value;
        r.Flags = m.Flags;
        m_pArchive->Append(r);
    }

    IEnumerator<Measurement>^ ArchiveWrapper::GetEnumerator()
    {
        List<Measurement>^ list = gcnew List<Measurement>((int)m_pArchive->Count());
        const std::vector<Acme::Reading>& all = m_pArchive->All();
        for (std::vector<Acme::Reading>::const_iterator it = all.begin(); it != all.end(); ++it)
        {
            Measurement m;
            m.Ticks = it->Ticks;
            m.Value = it->Value;
            m.Flags = it->Flags;
            list->Add(m);
        }
        return list->GetEnumerator();
    }

    System::Collections::IEnumerator^ ArchiveWrapper::GetEnumeratorUntyped()
    {
        return GetEnumerator();
    }
}}

// This is the main DLL file.

#include "stdafx.h"

#include "MathNet.h"

using namespace msclr::interop;

namespace MathNet {

	Statistics::Statistics() : m_pMath(new CMathDll()), m_pLogger(new CLogger()), m_name(L"unnamed")
	{
		m_handler = gcnew NativeLogHandler(this, &Statistics::OnLog);
		m_pLogger->SetCallback(static_cast<LogCallback>(Marshal::GetFunctionPointerForDelegate(m_handler).ToPointer()), NULL);
	}

	Statistics::~Statistics() { this->!Statistics(); }

	Statistics::!Statistics()
	{
		delete m_pMath; m_pMath = NULL;
		delete m_pLogger; m_pLogger = nullptr;
	}

	double Statistics::Mean(array<double>^ values)
	{
		if (values == nullptr || values->Length == 0)
			throw gcnew ArgumentException(L"no values", L"values");
		pin_ptr<double> p = &values[0];
		return m_pMath->Mean(p, values->Length);
	}

	String^ Statistics::Name::get() { return m_name; }
	void Statistics::Name::set(String^ value) { m_name = value; }

	void Statistics::Log(String^ message)
	{
		pin_ptr<const wchar_t> psz = PtrToStringChars(message);
		m_pLogger->Log(psz, 3);
	}

	void Statistics::OnLog(LPCTSTR message, DWORD level, LPVOID context)
	{
		UNREFERENCED_PARAMETER(context);
		Logged(gcnew String(message), level);
	}

	Version^ Statistics::NativeVersion::get()
	{
		int v = MathVersion();
		return gcnew Version(LOWORD(v), HIWORD(v));
	}
}

// MathNet.h

#pragma once

#include "MathCore\Matrix.h"
#include "MathCore\Logger.h"
#include "MathDll\MathDll.h"

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;

namespace MathNet {

	public delegate void LogHandler(String^ message, int level);

	[UnmanagedFunctionPointer(CallingConvention::StdCall)]
	private delegate void NativeLogHandler(LPCTSTR message, DWORD level, LPVOID context);

	public ref class Statistics
	{
	public:
		Statistics();
		~Statistics();
		!Statistics();

		/// <summary>The mean of some values.</summary>
		double Mean(array<double>^ values);
		property String^ Name { String^ get(); void set(String^ value); }
		event LogHandler^ Logged;
		void Log(String^ message);
		property __int64 Count { __int64 get() { return m_pLogger->GetCount(); } }
		static property Version^ NativeVersion { Version^ get(); }

	private:
		void OnLog(LPCTSTR message, DWORD level, LPVOID context);
		CMathDll* m_pMath;
		CLogger* m_pLogger;
		NativeLogHandler^ m_handler;
		String^ m_name;
	};
}

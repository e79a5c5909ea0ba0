#include "stdafx.h"
#include "FrameworkLibrary.h"

using namespace System::Xml;

System::String^ FrameworkLibrary::Titles::Read(System::String^ xml) {
    XmlDocument^ document = gcnew XmlDocument();
    document->LoadXml(xml);
    return document->DocumentElement->GetAttribute("title");
}

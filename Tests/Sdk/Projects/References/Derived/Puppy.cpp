#include "shared.h"

using namespace System;
using namespace System::IO;
using namespace System::Reflection;

namespace Derived {

public ref class Puppy : Base::Dog {
public:
    property String^ Sound { virtual String^ get() override { return Base::Dog::Sound + "!"; } }

    static String^ Greeting() {
        Resources::ResourceManager^ texts = gcnew Resources::ResourceManager("Derived.Texts", Puppy::typeid->Assembly);
        return texts->GetString("Greeting");
    }

    static String^ File(String^ name) {
        StreamReader reader(Puppy::typeid->Assembly->GetManifestResourceStream(name));
        return reader.ReadToEnd()->Trim();
    }

    static int Shared() { return shared(); }

    static int KeyLength() { return Puppy::typeid->Assembly->GetName()->GetPublicKeyToken()->Length; }
};

}

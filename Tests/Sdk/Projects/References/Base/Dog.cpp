#include "Dog.h"

System::String^ Base::Dog::Sound::get() { return "wuff"; }

System::String^ Base::Dog::NameOf(System::String^ path) {
    return Mono::Cecil::AssemblyDefinition::ReadAssembly(path)->Name->Name;
}

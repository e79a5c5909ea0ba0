public ref class Names {
public:
    static System::String^ Of(System::String^ file) {
        Mono::Cecil::AssemblyDefinition^ assembly = Mono::Cecil::AssemblyDefinition::ReadAssembly(file);
        try {
            return assembly->Name->Name;
        } finally {
            delete assembly;
        }
    }
};

public ref class DebugOnly {};

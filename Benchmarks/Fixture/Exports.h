#pragma once

namespace Fixture {

/// <summary>Tells which C functions stand beside the wrappers in the native part of this assembly.</summary>
public ref class Exports abstract sealed {
public:
    /// <summary>The version of the C functions.</summary>
    static property int Version { int get(); }
};

} // namespace Fixture

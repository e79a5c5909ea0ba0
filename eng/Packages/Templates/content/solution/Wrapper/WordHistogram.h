#pragma once

class Histogram;

namespace Bridged {

/// <summary>Counts how often each word was added.</summary>
public ref class WordHistogram {
public:
    WordHistogram();
    ~WordHistogram();
    !WordHistogram();

    /// <summary>Adds a word.</summary>
    /// <exception cref="System::ArgumentException">The word is empty.</exception>
    void Add(System::String^ word);

    /// <summary>How often a word was added.</summary>
    property int default[System::String^] { int get(System::String^ word); }

    /// <summary>How many different words were added.</summary>
    property int Count { int get(); }

private:
    Histogram* histogram_;
};

}

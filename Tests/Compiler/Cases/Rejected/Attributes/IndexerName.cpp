// The name of an indexer is for the default indexed property.
using namespace System::Runtime::CompilerServices;

ref class Row {
public:
    [IndexerName("Cell")] property int default[int] { int get(int i) { return i; } }
    [IndexerName("Cell")] property int Width;                                           // error: C3459
    [IndexerName("Cell")] property int Part[int] { int get(int i) { return i; } }       // error: C3459
};

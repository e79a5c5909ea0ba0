// A whole wrapper: native library, exceptions, strings, callbacks, iteration, lifetime.
// expect: stored 2
// expect: alpha=1
// expect: beta=2
// expect: KeyNotFoundException: no entry 'gamma'
// expect: visited 2
// expect: closed
// expect: ObjectDisposedException
#include <functional>
#include <map>
#include <memory>
#include <msclr/marshal_cppstd.h>
#include <stdexcept>
#include <string>

using namespace System;
using namespace System::Collections::Generic;
using namespace msclr::interop;

namespace registry {

class table {
    std::map<std::string, int> entries_;

public:
    void set(const std::string& key, int value) { entries_[key] = value; }

    int get(const std::string& key) const {
        auto found = entries_.find(key);
        if (found == entries_.end())
            throw std::out_of_range("no entry '" + key + "'");
        return found->second;
    }

    std::size_t size() const { return entries_.size(); }

    void visit(void (*visitor)(void* state), void* state) const {
        for (const auto& entry : entries_) {
            (void)entry;
            visitor(state);
        }
    }

    std::map<std::string, int>::const_iterator begin() const { return entries_.begin(); }
    std::map<std::string, int>::const_iterator end() const { return entries_.end(); }
};

inline void count(void* state) { ++*static_cast<int*>(state); }

}

public ref class Registry {
    registry::table* table_;

    void Check() {
        if (table_ == nullptr)
            throw gcnew ObjectDisposedException("Registry");
    }

public:
    Registry() : table_(new registry::table()) {}
    ~Registry() {
        this->!Registry();
        Console::WriteLine("closed");
    }
    !Registry() {
        delete table_;
        table_ = nullptr;
    }

    property int Count {
        int get() {
            Check();
            return static_cast<int>(table_->size());
        }
    }

    property int default[String^] {
        int get(String^ key) {
            Check();
            try {
                return table_->get(marshal_as<std::string>(key));
            } catch (const std::out_of_range& e) {
                throw gcnew KeyNotFoundException(gcnew String(e.what()));
            }
        }
        void set(String^ key, int value) {
            Check();
            table_->set(marshal_as<std::string>(key), value);
        }
    }

    List<KeyValuePair<String^, int>>^ Entries() {
        Check();
        List<KeyValuePair<String^, int>>^ result = gcnew List<KeyValuePair<String^, int>>();
        for (const auto& entry : *table_)
            result->Add(KeyValuePair<String^, int>(marshal_as<String^>(entry.first), entry.second));
        return result;
    }

    int Visits() {
        Check();
        int visited = 0;
        table_->visit(&registry::count, &visited);
        return visited;
    }
};

int main() {
    Registry^ registry = gcnew Registry();
    registry["beta"] = 2;
    registry["alpha"] = 1;
    Console::WriteLine("stored {0}", registry->Count);
    for each (KeyValuePair<String^, int> entry in registry->Entries())
        Console::WriteLine("{0}={1}", entry.Key, entry.Value);
    try {
        Console::WriteLine(registry["gamma"]);
    } catch (KeyNotFoundException^ e) {
        Console::WriteLine("{0}: {1}", e->GetType()->Name, e->Message);
    }
    Console::WriteLine("visited {0}", registry->Visits());
    delete registry;
    try {
        Console::WriteLine(registry->Count);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}

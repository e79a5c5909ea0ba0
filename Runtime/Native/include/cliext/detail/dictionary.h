#pragma once
/// \file
/// The interface of .NET for containers with mapped values.

#include "keyed.h"

// Of what only the interface has.
#define CLIEXT_ENTRIES_(NAME) \
    System::Collections::Generic::NAME<System::Collections::Generic::KeyValuePair<Key, Mapped>>

namespace cliext::detail {

/// Adds IDictionary to a container of pairs. \tparam Base the container without it.
template<typename Self, typename Key, typename Mapped, typename Base>
ref class dictionary abstract : public Base, public System::Collections::Generic::IDictionary<Key, Mapped> {
    typedef System::Collections::Generic::KeyValuePair<Key, Mapped> entry;

public:
    typedef Mapped mapped_type;

    static typename Base::value_type make_value(Key key, Mapped mapped) {
        return gcnew Microsoft::VisualC::StlClr::GenericPair<Key, Mapped>(key, mapped);
    }

    /// The value that belongs to a key; a default one is inserted where there is none.
    Mapped% operator[](Key key) {
        typename Base::iterator found = this->find(key);
        return (found == this->end() ? this->place(make_value(key, Mapped())).first : found)->second;
    }

    virtual void Add(Key key, Mapped mapped) {
        if (ContainsKey(key))
            throw gcnew System::ArgumentException("The key is there already.");
        this->place(make_value(key, mapped));
    }
    virtual bool ContainsKey(Key key) { return this->find(key) != this->end(); }
    virtual bool Remove(Key key) { return this->erase(key) != 0; }

    virtual bool TryGetValue(Key key, [System::Runtime::InteropServices::Out] Mapped% mapped) {
        typename Base::iterator found = this->find(key);
        bool is_found = found != this->end();
        mapped = is_found ? found->second : Mapped();
        return is_found;
    }

    virtual property System::Collections::Generic::ICollection<Key>^ Keys {
        System::Collections::Generic::ICollection<Key>^ get() {
            System::Collections::Generic::List<Key>^ keys = gcnew System::Collections::Generic::List<Key>();
            for each (typename Base::value_type element in this)
                keys->Add(element->first);
            return keys->AsReadOnly();
        }
    }

    virtual property System::Collections::Generic::ICollection<Mapped>^ Values {
        System::Collections::Generic::ICollection<Mapped>^ get() {
            System::Collections::Generic::List<Mapped>^ values = gcnew System::Collections::Generic::List<Mapped>();
            for each (typename Base::value_type element in this)
                values->Add(element->second);
            return values->AsReadOnly();
        }
    }

private:
    virtual property Mapped Items[Key] {
        Mapped get(Key key) = System::Collections::Generic::IDictionary<Key, Mapped>::default::get {
            typename Base::iterator found = this->find(key);
            if (found == this->end())
                throw gcnew System::Collections::Generic::KeyNotFoundException();
            return found->second;
        }
        void set(Key key, Mapped mapped) = System::Collections::Generic::IDictionary<Key, Mapped>::default::set {
            (*this)[key] = mapped;
        }
    }

    System::Collections::Generic::List<entry>^ list() {
        System::Collections::Generic::List<entry>^ list = gcnew System::Collections::Generic::List<entry>();
        for each (typename Base::value_type element in this)
            list->Add(entry(element->first, element->second));
        return list;
    }

    virtual void AddEntry(entry value) sealed = CLIEXT_ENTRIES_(ICollection)::Add { Add(value.Key, value.Value); }
    virtual bool ContainsEntry(entry value) sealed = CLIEXT_ENTRIES_(ICollection)::Contains { return list()->Contains(value); }
    virtual bool RemoveEntry(entry value) sealed = CLIEXT_ENTRIES_(ICollection)::Remove { return list()->Contains(value) && Remove(value.Key); }
    virtual void CopyEntries(cli::array<entry>^ target, int index) sealed = CLIEXT_ENTRIES_(ICollection)::CopyTo { list()->CopyTo(target, index); }
    virtual System::Collections::Generic::IEnumerator<entry>^ GetEntries() sealed =
        CLIEXT_ENTRIES_(IEnumerable)::GetEnumerator {
        return static_cast<System::Collections::Generic::IEnumerable<entry>^>(list())->GetEnumerator();
    }
};

}

#undef CLIEXT_ENTRIES_

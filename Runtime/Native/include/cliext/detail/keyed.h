#pragma once
/// \file
/// What elements of ordered and hashed containers are.

namespace cliext::detail {

/// The element is its key.
template<typename Key> ref class set_keys abstract sealed {
public:
    typedef Key key_type;
    typedef Key value_type;
    static Key key(Key value) { return value; }
};

/// A key and what belongs to it.
template<typename Key, typename Mapped> ref class map_keys abstract sealed {
public:
    typedef Key key_type;
    typedef Mapped mapped_type;
    typedef Microsoft::VisualC::StlClr::GenericPair<Key, Mapped>^ value_type;
    static Key key(Microsoft::VisualC::StlClr::GenericPair<Key, Mapped>^ value) { return value->first; }
};

}

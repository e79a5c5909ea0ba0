// What reflection, and so C#, sees of generics.
using namespace System;
using namespace System::Reflection;
using namespace System::Collections::Generic;

public interface class IThing {};

namespace Lib {
    generic<typename K, typename V> where K : IComparable<K>, gcnew() where V : ref class, IThing
    public ref class Map {
    public:
        value class Entry {
        public:
            K key;
            V value;
        };
        generic<typename R> where R : value class R Reduce(V value, K key);
        literal int Size = 16;
        initonly K First;
        [Obsolete("old")] void Old() {}
    };
}

generic<typename K, typename V> generic<typename R>
R Lib::Map<K, V>::Reduce(V value, K key) { return R(); }

generic<typename T>
public delegate T Make();

static void Show(Type^ type) {
    Console::WriteLine("{0} {1}", type->Name, type->IsGenericTypeDefinition);
    for each (Type^ p in type->GetGenericArguments()) {
        String^ names = String::Join(", ", safe_cast<array<Object^>^>(p->GetGenericParameterConstraints()));
        Console::WriteLine(" {0}: {1} [{2}]", p->Name, p->GenericParameterAttributes, names);
    }
}

int main() {
    Assembly^ own = Lib::Map<int, IThing^>::typeid->Assembly;
    Type^ map = own->GetType("Lib.Map`2");
    Show(map);
    Show(map->GetNestedType("Entry"));
    MethodInfo^ reduce = map->GetMethod("Reduce");
    Console::WriteLine("{0} {1}", reduce, reduce->GetGenericArguments()[0]->GenericParameterAttributes);
    Console::WriteLine("{0} {1}", map->GetField("Size")->GetRawConstantValue(), map->GetField("First")->IsInitOnly);
    Console::WriteLine(CustomAttributeExtensions::GetCustomAttribute<ObsoleteAttribute^>(map->GetMethod("Old"))->Message);
    Console::WriteLine(own->GetType("Make`1")->GetMethod("Invoke"));
    Type^ closed = map->MakeGenericType(int::typeid, IThing::typeid);
    Console::WriteLine(Activator::CreateInstance(closed)->GetType() == Lib::Map<int, IThing^>::typeid);
    return 0;
}
// expect: Map`2 True
// expect:  K: DefaultConstructorConstraint [System.IComparable`1[K]]
// expect:  V: ReferenceTypeConstraint [IThing]
// expect: Entry True
// expect:  K: DefaultConstructorConstraint [System.IComparable`1[K]]
// expect:  V: ReferenceTypeConstraint [IThing]
// expect: R Reduce[R](V, K) NotNullableValueTypeConstraint, DefaultConstructorConstraint
// expect: 16 True
// expect: old
// expect: T Invoke()
// expect: True

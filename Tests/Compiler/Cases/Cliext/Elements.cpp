// Elements of all kinds: values with operators of their own, handles, handles to containers, enumerations, arrays.
// expect: 1.05 2.10 3.00
// expect: Ada Bob Cid
// expect: Bob 41
// expect: 1 2 | 3
// expect: Green Red
// expect: 5 7
// expect: Cid is 30
#include <cliext/algorithm>
#include <cliext/functional>
#include <cliext/hash_map>
#include <cliext/list>
#include <cliext/map>
#include <cliext/set>
#include <cliext/vector>

using namespace System;

value class Money {
    int cents_;

public:
    Money(int cents) : cents_(cents) {}
    static bool operator<(Money left, Money right) { return left.cents_ < right.cents_; }
    virtual String^ ToString() override { return String::Format("{0}.{1:00}", cents_ / 100, cents_ % 100); }
};

ref class Person {
public:
    String^ name;
    int age;
    Person(String^ name, int age) : name(name), age(age) {}
    static bool operator<(Person^ left, Person^ right) { return String::CompareOrdinal(left->name, right->name) < 0; }
};

bool older(Person^ left, Person^ right) { return left->age > right->age; }

public enum class Colour { Red, Green };

int main() {
    cliext::set<Money> amounts;
    amounts.insert(Money(300));
    amounts.insert(Money(105));
    amounts.insert(Money(210));
    amounts.insert(Money(105));
    Console::WriteLine(String::Join(" ", amounts.to_array()));

    cliext::vector<Person^> people;
    people.push_back(gcnew Person("Cid", 30));
    people.push_back(gcnew Person("Ada", 36));
    people.push_back(gcnew Person("Bob", 40));
    cliext::sort(people.begin(), people.end());
    Console::WriteLine("{0} {1} {2}", people[0]->name, people[1]->name, people[2]->name);
    cliext::sort(people.begin(), people.end(), &older);
    ++people.front()->age;
    Console::WriteLine("{0} {1}", people.begin()->name, people[0]->age);

    cliext::list<cliext::vector<int>^> rows;
    rows.push_back(gcnew cliext::vector<int>());
    rows.back()->push_back(1);
    rows.back()->push_back(2);
    rows.push_back(gcnew cliext::vector<int>(1, 3));
    Console::WriteLine("{0} | {1}", String::Join(" ", rows.front()->to_array()), rows.back()->at(0));

    cliext::vector<Colour> colours(2, Colour::Red);
    colours[0] = Colour::Green;
    Console::WriteLine("{0} {1}", colours[0], colours[1]);

    cliext::vector<array<int>^> blocks;
    blocks.push_back(gcnew array<int> {5, 6});
    blocks[0][1] += 1;
    Console::WriteLine("{0} {1}", blocks[0][0], blocks.back()[1]);

    cliext::hash_map<String^, Person^> byName;
    for each (Person^ person in people)
        byName[person->name] = person;
    Console::WriteLine("{0} is {1}", byName["Cid"]->name, byName.find("Cid")->second->age);
    return 0;
}

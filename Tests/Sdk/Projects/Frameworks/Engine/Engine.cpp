#include <numeric>
#include <vector>

using namespace System;

public interface class IRule {
    bool Holds(int value);
};

public ref class Engine {
public:
    static int Sum(IRule^ rule, int end) {
        std::vector<int> kept;
        for (int i = 0; i < end; ++i) {
            if (rule->Holds(i)) kept.push_back(i);
        }
        return std::accumulate(kept.begin(), kept.end(), 0);
    }
};

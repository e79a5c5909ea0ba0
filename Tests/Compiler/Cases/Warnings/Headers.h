#pragma once
#pragma warning(push)
#pragma warning(disable : 4461)
ref class InHeader { public: !InHeader() {} };
#pragma warning(pop)
ref class BehindPop { public: !BehindPop() {} }; // warning: C4461
#pragma warning(disable : 4570)

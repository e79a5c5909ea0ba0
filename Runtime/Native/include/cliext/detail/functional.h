#pragma once
/// \file
/// Function objects that compare. Each converts to a delegate, as containers keep it.

#include "comparison.h"

// A type of function objects of one expression.
#define CLIEXT_BINARY_(NAME, RESULT, EXPRESSION)                                                                                 \
    template<typename Type> value class NAME {                                                                                   \
    public:                                                                                                                      \
        typedef Type first_argument_type;                                                                                        \
        typedef Type second_argument_type;                                                                                       \
        typedef RESULT result_type;                                                                                              \
        typedef Microsoft::VisualC::StlClr::BinaryDelegate<Type, Type, RESULT> delegate_type;                                    \
        static RESULT invoke(Type left, Type right) { return EXPRESSION; }                                                       \
        RESULT operator()(Type left, Type right) { return invoke(left, right); }                                                 \
        static operator Microsoft::VisualC::StlClr::BinaryDelegate<Type, Type, RESULT>^(NAME<Type>) {                            \
            return gcnew Microsoft::VisualC::StlClr::BinaryDelegate<Type, Type, RESULT>(&NAME<Type>::invoke);                    \
        }                                                                                                                        \
    };

#define CLIEXT_UNARY_(NAME, RESULT, EXPRESSION)                                                                                  \
    template<typename Type> value class NAME {                                                                                   \
    public:                                                                                                                      \
        typedef Type argument_type;                                                                                              \
        typedef RESULT result_type;                                                                                              \
        typedef Microsoft::VisualC::StlClr::UnaryDelegate<Type, RESULT> delegate_type;                                           \
        static RESULT invoke(Type left) { return EXPRESSION; }                                                                   \
        RESULT operator()(Type left) { return invoke(left); }                                                                    \
        static operator Microsoft::VisualC::StlClr::UnaryDelegate<Type, RESULT>^(NAME<Type>) {                                   \
            return gcnew Microsoft::VisualC::StlClr::UnaryDelegate<Type, RESULT>(&NAME<Type>::invoke);                           \
        }                                                                                                                        \
    };

namespace cliext {

CLIEXT_BINARY_(less, bool, detail::less_values<Type>(left, right))
CLIEXT_BINARY_(greater, bool, detail::less_values<Type>(right, left))
CLIEXT_BINARY_(less_equal, bool, !detail::less_values<Type>(right, left))
CLIEXT_BINARY_(greater_equal, bool, !detail::less_values<Type>(left, right))
CLIEXT_BINARY_(equal_to, bool, detail::equal_values<Type>(left, right))
CLIEXT_BINARY_(not_equal_to, bool, !detail::equal_values<Type>(left, right))

}

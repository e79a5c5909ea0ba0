#pragma once
/// \file
/// Conversions between System::String^ and native strings: msclr::interop::marshal_as<To>(from).
///
/// Only declared; the compiler writes each conversion where it stands. Narrow strings are UTF-8 (where Visual C++
/// takes the ANSI code page, which loses text), embedded NULs are kept, and a null String^ is an
/// ArgumentNullException where a native string is wanted. A null pointer becomes a null handle.

namespace msclr::interop {

template<class C> inline constexpr bool is_code_unit = false;
template<> inline constexpr bool is_code_unit<char> = true;
template<> inline constexpr bool is_code_unit<wchar_t> = true;
template<> inline constexpr bool is_code_unit<char8_t> = true;
template<> inline constexpr bool is_code_unit<char16_t> = true;
template<> inline constexpr bool is_code_unit<char32_t> = true;

/// NUL-terminated strings.
template<class P> inline constexpr bool is_c_string = false;
template<class C> inline constexpr bool is_c_string<C*> = is_code_unit<__remove_cv(C)>;
template<class C, decltype(sizeof 0) N> inline constexpr bool is_c_string<C[N]> = is_code_unit<__remove_cv(C)>;

/// std::basic_string and std::basic_string_view.
template<class S>
concept counted_string = requires(const S& s) { s.data(); s.size(); typename S::traits_type; }
    && is_code_unit<typename S::value_type>;

/// std::basic_string.
template<class S>
concept owning_string = counted_string<S> && requires { typename S::allocator_type; };

/// std::filesystem::path.
template<class P>
concept path_string = requires(const P& p) { p.native(); p.c_str(); } && is_code_unit<typename P::value_type>;

template<class From>
concept native_string = is_c_string<From> || counted_string<From> || path_string<From>;

// For pairs of types that no other declaration takes. Users may specialise it.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wc++26-extensions"
template<class To, class From> To marshal_as(const From&)
    = delete("marshal_as does not support this pair of types, or the header for it is not included");
#pragma clang diagnostic pop

/// String^ to std::string, std::wstring and the other owning strings.
template<class To, class From>
    requires owning_string<To> && __is_same(From, clr::h<System::String>)
To marshal_as(const From&);

/// Any native string to String^.
template<class To, class From>
    requires __is_same(To, clr::h<System::String>) && native_string<From>
To marshal_as(const From&);

}

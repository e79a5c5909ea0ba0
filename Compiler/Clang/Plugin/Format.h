#pragma once

/// The file that the plugin writes and ClangAstReader reads.
///
///   magic "BRAST" version-byte
///   kind names   count, texts                  (NodeKind by name, in the order of their numbers)
///   strings      count, texts
///   types        count, shapes                 (scalars of each type)
///   declarations count, shapes
///   nodes        count, nodes                  (children before parents)
///   type links   one per type, same order      (references between types and declarations)
///   decl links   one per declaration
///   roots        four lists of declaration numbers: records, enums, functions, globals
///   diagnostics  count, entries
///
/// Every number is a varint. "n+1" marks numbers where 0 means none.
namespace bridge::format {

constexpr char Version = 18;

enum class Node : unsigned {
#define NODE(name) name,
#include "NodeKinds.def"
#undef NODE
};

/// Bits of a node's flags; the optional parts follow in the order of their bits.
namespace flag {
enum : unsigned {
  CategoryMask = 3,
  Arrow = 1u << 2,
  Qualifier = 1u << 3,
  Implicit = 1u << 4,
  Postfix = 1u << 5,
  Array = 1u << 6,
  ListInit = 1u << 7,
  HasDecl = 1u << 8,
  HasDecls = 1u << 9,
  HasOperator = 1u << 10,
  HasCast = 1u << 11,
  HasValue = 1u << 12,
  HasText = 1u << 13,
  HasBytes = 1u << 14,
  HasAllocated = 1u << 15,
  HasComputation = 1u << 16,
};
}

enum class Type : unsigned { Builtin, Pointer, Reference, Array, Function, MemberPointer, Enum, Record, Other };

enum class Decl : unsigned { Record, Enum, EnumConstant, Field, Var, Function, Other };

/// In the order of VarStorage of the reader.
enum class Storage : unsigned { Local, StaticLocal, Global, StaticMember, Parameter };

/// In the order of FunctionKind of the reader.
enum class Function : unsigned { Free, Method, Constructor, Destructor, Conversion };

/// In the order of BuiltinKind of the reader.
enum class Builtin : unsigned {
  Void, Bool, Char, SChar, UChar, WChar, Char8, Char16, Char32,
  Short, UShort, Int, UInt, Long, ULong, LongLong, ULongLong, Int128, UInt128,
  Half, Float, Double, LongDouble, NullPtr, Other,
};

}  // namespace bridge::format

#pragma once

#include "Places.h"

#include "clang/AST/DeclCXX.h"

namespace bridge {

/// The declaration that stands for all redeclarations.
const clang::Decl* canonical(const clang::Decl* declaration);

/// A managed class of .NET or of the source: all derive from System::Object.
bool isManagedClass(const clang::CXXRecordDecl* record);

/// A value class: all derive from System::ValueType.
bool isValueClass(const clang::CXXRecordDecl* record);

/// Whether a type is T^.
bool isHandle(clang::QualType type);

/// What T is of a T^: a class, or null.
const clang::CXXRecordDecl* handleTarget(clang::QualType type);

/// Whether a type is interior_ptr<T>.
bool isInteriorPointer(clang::QualType type);

/// The type of a parameter, or what it refers to; null behind the last one.
clang::QualType parameterType(const clang::FunctionDecl* function, unsigned index);

/// Whether a parameter is a T^.
bool takesHandle(const clang::FunctionDecl* function, unsigned index);

/// Whether a reference type is written as T% or auto%.
bool isTracking(const clang::ASTContext& context, clang::QualType written);

/// Whether a function template outside of classes is instantiated over handles or managed values: only IL can run it.
bool isOverHandles(const clang::FunctionDecl* function);

/// The definition with a body written in the main file, or one of a header that is over handles, or null. Defaulted and dependent
/// functions have none.
const clang::FunctionDecl* exportedDefinition(const Places& places, const clang::FunctionDecl* function);

/// Where the parts of a definition stand in the main file.
struct DefinitionRange {
  int begin = -1;
  int end = -1;
  /// The brace, the colon of the initialisers or the word try, whichever comes first.
  int body = -1;
};

DefinitionRange definitionRange(const Places& places, const clang::FunctionDecl* definition);

/// From the first token of \p variable's declaration to the end of its initialiser, parentheses included.
Range variableRange(const Places& places, const clang::VarDecl* variable);

/// How the initialiser of \p variable is written: "copy", "direct", "list" or nothing.
const char* initStyle(const clang::VarDecl* variable);

/// The variable's constant value as text, when it is const and has an integral or floating one.
bool constantValue(const clang::VarDecl* variable, std::string& value);

/// A floating value as the shortest text that reads back as the same value.
std::string floatingText(const llvm::APFloat& value);

}  // namespace bridge

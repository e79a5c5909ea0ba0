#include "TypeTable.h"

#include "Definitions.h"
#include "Exporter.h"

#include "clang/AST/DeclTemplate.h"
#include "llvm/Support/Path.h"

namespace bridge {
namespace {

using clang::QualType;
using format::Builtin;

/// Unnamed types are spelled with their place: without the folder, so that the output does not depend on it.
class FileNames : public clang::PrintingCallbacks {
public:
  std::string remapPath(llvm::StringRef path) const override { return llvm::sys::path::filename(path).str(); }
};

clang::PrintingPolicy makePolicy(const clang::ASTContext& context) {
  clang::PrintingPolicy policy(context.getLangOpts());
  policy.PrintCanonicalTypes = true;
  policy.SuppressUnwrittenScope = true;
  policy.SuppressInlineNamespace = true;
  policy.SuppressTagKeyword = true;
  policy.FullyQualifiedName = true;
  policy.Bool = true;
  static const FileNames names;
  policy.Callbacks = &names;
  return policy;
}

Builtin builtinKind(clang::BuiltinType::Kind kind) {
  using B = clang::BuiltinType;
  switch (kind) {
    case B::Void: return Builtin::Void;
    case B::Bool: return Builtin::Bool;
    case B::Char_U:
    case B::Char_S: return Builtin::Char;
    case B::SChar: return Builtin::SChar;
    case B::UChar: return Builtin::UChar;
    case B::WChar_U:
    case B::WChar_S: return Builtin::WChar;
    case B::Char8: return Builtin::Char8;
    case B::Char16: return Builtin::Char16;
    case B::Char32: return Builtin::Char32;
    case B::Short: return Builtin::Short;
    case B::UShort: return Builtin::UShort;
    case B::Int: return Builtin::Int;
    case B::UInt: return Builtin::UInt;
    case B::Long: return Builtin::Long;
    case B::ULong: return Builtin::ULong;
    case B::LongLong: return Builtin::LongLong;
    case B::ULongLong: return Builtin::ULongLong;
    case B::Int128: return Builtin::Int128;
    case B::UInt128: return Builtin::UInt128;
    case B::Half:
    case B::Float16: return Builtin::Half;
    case B::Float: return Builtin::Float;
    case B::Double: return Builtin::Double;
    case B::LongDouble: return Builtin::LongDouble;
    case B::NullPtr: return Builtin::NullPtr;
    default: return Builtin::Other;
  }
}

format::Type typeKind(QualType type) {
  using format::Type;
  if (type->isBuiltinType()) return Type::Builtin;
  if (type->isPointerType()) return Type::Pointer;
  if (type->isReferenceType()) return Type::Reference;
  if (type->isConstantArrayType() || type->isIncompleteArrayType()) return Type::Array;
  if (type->isFunctionProtoType()) return Type::Function;
  if (type->isMemberPointerType()) return Type::MemberPointer;
  if (type->isEnumeralType()) return Type::Enum;
  if (type->isRecordType()) return Type::Record;
  return Type::Other;
}

/// Handles and the rest of the prelude have no layout that anyone may use.
bool hasUsableLayout(QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return !record || !(record->isInvalidDecl() || isPrelude(*record));
}

}  // namespace

TypeTable::TypeTable(Exporter& exporter) : exporter_(exporter), policy_(makePolicy(exporter.context())) {}

unsigned TypeTable::index(QualType type) { return add(type.getCanonicalType(), false); }

unsigned TypeTable::declaredIndex(QualType written) {
  QualType canonical = written.getCanonicalType();
  return add(canonical, canonical->isLValueReferenceType() && isTracking(exporter_.context(), written));
}

unsigned TypeTable::add(QualType canonical, bool isTracking) {
  auto& map = isTracking ? tracking_ : indices_;
  auto [entry, isNew] = map.try_emplace(canonical.getAsOpaquePtr(), entries_.size());
  unsigned index = entry->second;
  if (isNew) {
    entries_.push_back({canonical, typeKind(canonical)});
    writeShape(Entry(entries_.back()), isTracking);
  }
  return index;
}

std::string TypeTable::spelling(QualType type) const {
  return type->isNullPtrType() ? "decltype(nullptr)" : type.getAsString(policy_);
}

void TypeTable::writeShape(const Entry& entry, bool isTracking) {
  QualType type = entry.type;
  shapes_.number(static_cast<unsigned>(entry.kind));
  shapes_.number(exporter_.strings().index(spelling(type)));
  shapes_.number(type.isConstQualified() | type.isVolatileQualified() << 1);
  writeLayout(type);
  switch (entry.kind) {
    case format::Type::Builtin:
      shapes_.number(static_cast<unsigned>(builtinKind(type->castAs<clang::BuiltinType>()->getKind())));
      break;
    case format::Type::Reference:
      shapes_.number(type->isRValueReferenceType() | isTracking << 1);
      break;
    case format::Type::Array: {
      const auto* array = exporter_.context().getAsConstantArrayType(type);
      shapes_.number(array ? array->getZExtSize() + 1 : 0);
      break;
    }
    case format::Type::Function:
      shapes_.number(type->castAs<clang::FunctionProtoType>()->isVariadic());
      break;
    default:
      break;
  }
}

void TypeTable::writeLayout(QualType type) {
  if (type->isIncompleteType() || type->isDependentType() || type->isFunctionType() || type->isUndeducedType() ||
      type->isPlaceholderType() || !hasUsableLayout(exporter_.context().getBaseElementType(type))) {
    shapes_.number(0);
    shapes_.number(0);
    return;
  }
  clang::TypeInfoChars info = exporter_.context().getTypeInfoInChars(type);
  shapes_.number(info.Width.getQuantity());
  shapes_.number(info.Align.getQuantity());
}

bool TypeTable::drain() {
  bool any = drained_ < entries_.size();
  while (drained_ < entries_.size()) {
    writeLinksOf(Entry(entries_[drained_++]));
  }
  return any;
}

void TypeTable::writeLinksOf(const Entry& entry) {
  QualType type = entry.type;
  switch (entry.kind) {
    case format::Type::Pointer:
    case format::Type::Reference:
      links_.number(index(type->getPointeeType()));
      break;
    case format::Type::Array:
      links_.number(index(exporter_.context().getAsArrayType(type)->getElementType()));
      break;
    case format::Type::Function: {
      const auto* function = type->castAs<clang::FunctionProtoType>();
      links_.number(index(function->getReturnType()));
      links_.number(function->getNumParams());
      for (QualType parameter : function->param_types()) {
        links_.number(index(parameter));
      }
      break;
    }
    case format::Type::MemberPointer: {
      const auto* member = type->castAs<clang::MemberPointerType>();
      links_.number(index(QualType(member->getClass(), 0)));
      links_.number(index(member->getPointeeType()));
      break;
    }
    case format::Type::Enum:
    case format::Type::Record:
      links_.number(exporter_.decls().index(type->getAsTagDecl()));
      break;
    default:
      break;
  }
}

void TypeTable::writeShapes(ByteBuffer& out) const {
  out.number(entries_.size());
  out.append(shapes_);
}

}  // namespace bridge

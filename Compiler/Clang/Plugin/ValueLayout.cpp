#include "ValueLayout.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Sema/MultiplexExternalSemaSource.h"
#include "llvm/ADT/STLExtras.h"

#include <optional>

namespace bridge {
namespace {

bool isValueClass(const clang::RecordDecl* record) {
  const auto* value = llvm::dyn_cast<clang::CXXRecordDecl>(record);
  if (!value || value->getNumBases() != 1) {
    return false;
  }
  const clang::CXXRecordDecl* base = value->bases_begin()->getType()->getAsCXXRecordDecl();
  return base && base->getIdentifier() && base->getName() == "ValueType" && base->getQualifiedNameAsString() == "System::ValueType";
}

/// The N of an annotation prefix + N.
std::optional<uint64_t> number(const clang::Decl* declaration, llvm::StringRef prefix) {
  for (const auto* attribute : declaration->specific_attrs<clang::AnnotateAttr>()) {
    llvm::StringRef text = attribute->getAnnotation();
    uint64_t value = 0;
    if (text.consume_front(prefix) && !text.getAsInteger(10, value)) {
      return value;
    }
  }
  return std::nullopt;
}

/// In bytes. Fields stand in order unless an attribute places them; a size that an attribute gives is not rounded.
class Layout {
public:
  explicit Layout(const clang::RecordDecl* record) : context_(record->getASTContext()), record_(record) {
    const auto* packing = record->getAttr<clang::MaxFieldAlignmentAttr>();
    packing_ = packing ? packing->getAlignment() / 8 : 0;
  }

  bool compute(llvm::DenseMap<const clang::FieldDecl*, uint64_t>& fields) {
    for (const clang::FieldDecl* field : record_->fields()) {
      if (field->isInvalidDecl() || field->isBitField() || field->getType()->isIncompleteType()) {
        return false;
      }
      fields[field] = place(field) * 8;
    }
    return true;
  }

  uint64_t size() const {
    std::optional<uint64_t> given = number(record_, "bridge:size:");
    return std::max<uint64_t>(given ? std::max(*given, end_) : llvm::alignTo(end_, alignment_), 1);
  }

  uint64_t alignment() const { return alignment_; }

private:
  uint64_t place(const clang::FieldDecl* field) {
    clang::TypeInfoChars type = context_.getTypeInfoInChars(field->getType());
    uint64_t alignment = std::max<uint64_t>(type.Align.getQuantity(), field->getMaxAlignment() / 8);
    if (packing_ > 0) {
      alignment = std::min(alignment, packing_);
    }
    uint64_t offset = number(field, "bridge:offset:").value_or(llvm::alignTo(end_, alignment));
    end_ = std::max<uint64_t>(end_, offset + type.Width.getQuantity());
    alignment_ = std::max(alignment_, alignment);
    return offset;
  }

  const clang::ASTContext& context_;
  const clang::RecordDecl* record_;
  uint64_t packing_;
  uint64_t end_ = 0;
  uint64_t alignment_ = 1;
};

/// The source of precompiled headers and another one.
class Sources : public clang::MultiplexExternalSemaSource {
public:
  using MultiplexExternalSemaSource::MultiplexExternalSemaSource;

  /// Clang asks a source of the first generation for no redeclarations: it has none yet.
  void begin(clang::ASTContext& context) { incrementGeneration(context); }
};

}  // namespace

void ValueLayout::install(clang::ASTContext& context) {
  llvm::IntrusiveRefCntPtr<ValueLayout> layouts(new ValueLayout);
  auto* headers = llvm::cast_or_null<clang::ExternalSemaSource>(context.getExternalSource());
  if (!headers) {
    context.setExternalSource(layouts);
    return;
  }
  llvm::IntrusiveRefCntPtr<Sources> sources(new Sources(headers, layouts.get()));
  context.setExternalSource(sources);
  sources->begin(context);
}

bool ValueLayout::layoutRecordType(const clang::RecordDecl* record, uint64_t& size, uint64_t& alignment,
                                   llvm::DenseMap<const clang::FieldDecl*, uint64_t>& fields,
                                   llvm::DenseMap<const clang::CXXRecordDecl*, clang::CharUnits>&,
                                   llvm::DenseMap<const clang::CXXRecordDecl*, clang::CharUnits>&) {
  if (record->isInvalidDecl() || !isValueClass(record)) {
    return false;
  }
  Layout layout(record);
  if (!layout.compute(fields)) {
    fields.clear();
    return false;
  }
  size = layout.size() * 8;
  alignment = layout.alignment() * 8;
  return true;
}

}  // namespace bridge

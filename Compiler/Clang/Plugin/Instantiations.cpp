#include "Instantiations.h"

#include "Exporter.h"

#include "clang/Lex/Lexer.h"

#include <algorithm>

namespace bridge {
namespace {

using clang::dyn_cast;
using Arguments = llvm::ArrayRef<clang::TemplateArgument>;

/// One template around an instantiated body.
struct Level {
  const clang::TemplateParameterList* parameters;
  Arguments arguments;
};

Level levelOf(const clang::ClassTemplateSpecializationDecl* record) {
  auto source = record->getSpecializedTemplateOrPartial();
  if (const auto* partial = source.dyn_cast<clang::ClassTemplatePartialSpecializationDecl*>()) {
    return {partial->getTemplateParameters(), record->getTemplateInstantiationArgs().asArray()};
  }
  return {record->getSpecializedTemplate()->getTemplateParameters(), record->getTemplateArgs().asArray()};
}

/// The instantiated classes from \p context outwards.
std::vector<Level> classLevels(const clang::DeclContext* context) {
  std::vector<Level> levels;
  for (; context->isRecord(); context = context->getParent()) {
    const auto* record = dyn_cast<clang::ClassTemplateSpecializationDecl>(context);
    if (record && isInstantiated(record)) {
      levels.push_back(levelOf(record));
    }
  }
  return levels;
}

/// Innermost first. A definition outside of its class may name the parameters anew.
std::vector<Level> levelsOf(const clang::FunctionDecl* function, const clang::FunctionDecl* pattern) {
  std::vector<Level> levels = classLevels(function->getDeclContext());
  unsigned renamed = pattern->getNumTemplateParameterLists();
  for (Level& level : levels) {
    level.parameters = renamed > 0 ? pattern->getTemplateParameterList(--renamed) : level.parameters;
  }
  const clang::FunctionTemplateDecl* own = pattern->getDescribedFunctionTemplate();
  if (own && function->getTemplateSpecializationArgs()) {
    levels.insert(levels.begin(), {own->getTemplateParameters(), function->getTemplateSpecializationArgs()->asArray()});
  }
  return levels;
}

clang::SourceLocation defaultOf(const clang::NamedDecl* parameter) {
  if (const auto* type = dyn_cast<clang::TemplateTypeParmDecl>(parameter)) {
    return type->hasDefaultArgument() ? type->getDefaultArgument().getSourceRange().getBegin() : clang::SourceLocation();
  }
  if (const auto* value = dyn_cast<clang::NonTypeTemplateParmDecl>(parameter)) {
    return value->hasDefaultArgument() ? value->getDefaultArgument().getSourceRange().getBegin() : clang::SourceLocation();
  }
  const auto* nested = dyn_cast<clang::TemplateTemplateParmDecl>(parameter);
  return nested && nested->hasDefaultArgument() ? nested->getDefaultArgument().getSourceRange().getBegin() : clang::SourceLocation();
}

/// The text of parameter \p i as it is written, without its default. One that `auto` stands for has none.
std::string textOf(const clang::ASTContext& context, const clang::TemplateParameterList& list, unsigned i) {
  const clang::NamedDecl* parameter = list.getParam(i);
  if (parameter->isImplicit() || list.getLAngleLoc().isInvalid()) {
    return parameter->isParameterPack() ? "class..." : "class";
  }
  bool isLast = i + 1 == list.size() || list.getParam(i + 1)->isImplicit();
  clang::SourceLocation end = isLast ? list.getRAngleLoc() : list.getParam(i + 1)->getBeginLoc();
  clang::SourceLocation initial = defaultOf(parameter);
  auto range = clang::CharSourceRange::getCharRange(parameter->getBeginLoc(), initial.isValid() ? initial : end);
  llvm::StringRef text = clang::Lexer::getSourceText(range, context.getSourceManager(), context.getLangOpts());
  return text.rtrim(" \t\r\n,=").str();
}

void append(std::string& list, llvm::StringRef item) {
  list += list.empty() ? "" : ", ";
  list += item;
}

TemplateFrame frameOf(Exporter& exporter, const std::vector<Level>& levels) {
  TemplateFrame frame;
  bool endsWithPack = false;
  for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
    for (unsigned i = 0; i < level->parameters->size(); ++i) {
      if (frame.lists.empty() || endsWithPack) {
        frame.lists.emplace_back();
      }
      append(frame.lists.back().parameters, textOf(exporter.context(), *level->parameters, i));
      std::vector<clang::TemplateArgument> flat;
      flatten(level->arguments[i], flat);
      for (const clang::TemplateArgument& argument : flat) {
        append(frame.lists.back().arguments, spelling(exporter, argument));
      }
      endsWithPack = level->parameters->getParam(i)->isParameterPack();
    }
  }
  return frame;
}

}  // namespace

std::string spelling(Exporter& exporter, const clang::TemplateArgument& argument) {
  if (argument.getKind() == clang::TemplateArgument::Type) {
    return exporter.types().spelling(argument.getAsType());
  }
  std::string text;
  llvm::raw_string_ostream out(text);
  argument.print(exporter.types().policy(), out, /*IncludeType=*/true);
  return text;
}

bool isInstantiated(const clang::CXXRecordDecl* record) {
  // What names a specialisation before it is written declares it first: generic<typename T> where T : C<T> ref class C {…};
  const auto* specialization = dyn_cast<clang::ClassTemplateSpecializationDecl>(record->getMostRecentDecl());
  return specialization && !specialization->isExplicitSpecialization();
}

void flatten(Arguments arguments, std::vector<clang::TemplateArgument>& result) {
  for (const clang::TemplateArgument& argument : arguments) {
    if (argument.getKind() == clang::TemplateArgument::Pack) {
      flatten(argument.pack_elements(), result);
    } else {
      result.push_back(argument);
    }
  }
}

TemplateFrame templateFrame(Exporter& exporter, const clang::FunctionDecl* function) {
  const clang::FunctionDecl* pattern = function->getTemplateInstantiationPattern();
  TemplateFrame frame = frameOf(exporter, pattern ? levelsOf(function, pattern) : std::vector<Level>());
  frame.place = exporter.places().offset(function->getPointOfInstantiation());
  return frame;
}

TemplateFrame templateFrame(Exporter& exporter, const clang::CXXRecordDecl* record) {
  return frameOf(exporter, classLevels(record));
}

}  // namespace bridge

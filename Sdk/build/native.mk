# Builds one native project. What includes this, the generated list of its objects, says where the toolset is as well: a new
# one compiles everything again. All paths are relative to the project. Names may hold blanks: rules have them escaped (OBJECTS,
# REFERENCED, RULES), commands in quotation marks (LINKED, SHARED, LIBRARIES).
CXX   := $(or $(BRIDGE_CLANG),clang++-19)
AR    := $(or $(BRIDGE_AR),llvm-ar-19)
# Position independent and with a 16-bit wchar_t, like the C++/CLI code that links it; the standard library's
# functions on wide characters assume 32 bits, wide.h and the static runtime bring their own.
COMMON := -O2 -g -fPIC -fshort-wchar -fms-extensions -Wno-nonportable-include-path -Wno-ignored-attributes -include "$(SUPPORT)include/bridge/wide.h" \
          -isystem "$(SUPPORT)include/windows/crt" -isystem "$(SUPPORT)include" -idirafter "$(SUPPORT)include/windows" \
          -fdiagnostics-format=msvc -fdiagnostics-absolute-paths -fno-color-diagnostics -pthread

# Native files of a C++/CLI project: bridgec links their objects.
ifeq ($(KIND),Objects)
all: $(OBJECTS)
else
all: $(OUTPUT)
endif

$(OUTPUT): $(OBJECTS) $(REFERENCED)

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:

COMPILE = $(CXX) $(COMMON) $(FLAGS) -MMD -MP -c "$<" -o "$@"
# Names in another case and files in another encoding: what Windows forgives is looked for once Clang has met it.
OVERLAY = "$(DOTNET)" "$(SUPPORT)bridgec.dll" overlay "$@.overlay" "$<" $(FLAGS)

$(OBJECTS):
	@mkdir -p "$$(dirname "$@")"
	@echo "  $<"
	$(COMPILE) 2> "$@.log" || { $(OVERLAY) && $(COMPILE) "@$@.overlay/overlay.rsp" 2> "$@.log"; } || { cat "$@.log" >&2; exit 1; }
	@cat "$@.log" >&2; rm -rf "$@.log" "$@.overlay"

$(OBJECTS): $(PROJECT) $(RULES)

# Shared libraries are found beside whatever links them.
LINK    = $(CXX) -fuse-ld=lld -Wl,-Bsymbolic -Wl,-rpath,'$$ORIGIN' -o "$@" $(LINKED) $(LIBRARIES) \
          "$(SUPPORT)lib/libbridge-native.a" -pthread $${named:+"$$named"}

link_StaticLibrary  = rm -f "$@" && $(AR) rcs "$@" $(LINKED)
link_DynamicLibrary = $(LINK) -shared -Wl,-z,defs
link_Application    = $(LINK)

# Libraries that sources name (#pragma comment) are looked for once lld has met them. What it complains about is told in bridgec's words.
NAMED = "$(DOTNET)" "$(SUPPORT)bridgec.dll" link-libraries "$@.log" "$@.libraries" $(LIBRARIES) && named="@$@.libraries"

$(OUTPUT):
	@mkdir -p "$$(dirname "$@")"
	{ $(link_$(KIND)); } 2> "$@.log" || { $(NAMED) && $(link_$(KIND)) 2> "$@.log"; } || { "$(DOTNET)" "$(SUPPORT)bridgec.dll" link-errors "$@.log" "$@"; rm -f "$@.log"; exit 1; }
	@cat "$@.log" >&2; rm -f "$@.log" "$@.libraries"
	$(if $(SHARED),cp -u $(SHARED) "$$(dirname "$@")")

# Only what was made here: the folder may hold other things.
.PHONY: all clean
clean:
	rm -f $(LINKED) $(LINKED:.o'=.d')

-include $(OBJECTS:.o=.d)

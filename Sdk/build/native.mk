# Builds one native project. PROJECT names the generated list of its objects; all paths are relative to the project.
include $(PROJECT)

CXX   := $(or $(BRIDGE_CLANG),clang++-19)
AR    := $(or $(BRIDGE_AR),llvm-ar-19)
# Position independent and with a 16-bit wchar_t, like the C++/CLI code that links it.
COMMON := -O2 -g -fPIC -fshort-wchar -fdiagnostics-format=msvc -fno-color-diagnostics -pthread

$(OUTPUT): $(OBJECTS) $(REFERENCED)

all: $(OUTPUT)
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:

$(OBJECTS):
	@mkdir -p $(@D)
	@echo "  $<"
	$(CXX) $(COMMON) $(FLAGS) -MMD -MP -c $< -o $@

$(OBJECTS): $(PROJECT) $(firstword $(MAKEFILE_LIST))

link_StaticLibrary   = rm -f $@ && $(AR) rcs $@ $(OBJECTS)
link_DynamicLibrary  = $(CXX) -shared -fuse-ld=lld -Wl,-z,defs -o $@ $(OBJECTS) $(REFERENCED) $(LIBRARIES) -pthread
link_Application     = $(CXX) -fuse-ld=lld -o $@ $(OBJECTS) $(REFERENCED) $(LIBRARIES) -pthread

$(OUTPUT):
	@mkdir -p $(@D)
	$(link_$(KIND))

-include $(OBJECTS:.o=.d)

#pragma once
/// \file
/// The macros of a generated shim unit. Nothing is included here: the unit's precompiled header has the rest of shim.h.

/// Registers a captureless lambda as shim \p ID. To be written inside a function that is emitted but need not run.
#define BRIDGE_SHIM(ID, ...)                                                                              \
    {                                                                                                     \
        static constinit const ::bridge::shim_entry entry$                                                \
            __attribute__((used, retain, section("bridge_shims"))) = {(ID), +__VA_ARGS__};                \
    }

/// The handlers that follow the try block of a shim with pending-exception word \p PENDING and result type \p R:
///
///     [](std::string& p0, int p1, void** x) noexcept -> int { try { return p0.at(p1); } BRIDGE_CATCH(x, int) }
#define BRIDGE_CATCH(PENDING, ...)                                                                        \
    catch (const ::bridge::managed_exception& e$) {                                                       \
        ::bridge::hand_back(e$, PENDING);                                                                 \
        return ::bridge::no_result<__VA_ARGS__>();                                                        \
    }                                                                                                     \
    catch (::bridge::probe&) { __builtin_unreachable(); }                                                 \
    catch (::bridge::forced_unwind&) { ::bridge::refuse_forced_unwind(); }                                \
    catch (...) { ::bridge::capture(PENDING); return ::bridge::no_result<__VA_ARGS__>(); }

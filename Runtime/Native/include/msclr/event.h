#pragma once
/// \file
/// Events of native classes.

#error msclr::delegate_proxy_factory is not supported yet: native classes cannot hold delegates. Use Marshal::GetFunctionPointerForDelegate.

#pragma once
/// \file
/// Owners of COM objects.

#error msclr::com::ptr holds COM objects, which do not exist on this system. Hold native objects by bridge::unique_owner or bridge::shared_owner.

// A case that the solver found, as data of an example.
#pragma once
#include "compiler/core/core.h"
#include "compiler/verify/lift.h"

namespace hito::verify {

// The rows and reported values of the last case of `lift`, in a world. Cells that nothing asked for have some value.
core::Example data_of(Scene& scene, const Lift& lift, World world);

}  // namespace hito::verify

#error This file is left out.

#error This project belongs to no configuration of the solution.

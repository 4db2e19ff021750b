@NullMarked
package circuit.config;

import org.jspecify.annotations.NullMarked;

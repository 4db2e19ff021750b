/** The user's defaults: what can be set in the configuration file, and what is wrong with one. */
@NullMarked
package circuit.config;

import org.jspecify.annotations.NullMarked;

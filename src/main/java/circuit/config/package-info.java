/** The user's defaults: what can be set in the configuration file, and what is wrong with one. Only the commands know it. */
@NullMarked
package circuit.config;

import org.jspecify.annotations.NullMarked;

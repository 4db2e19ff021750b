/**
 * The machine a command runs on: streams, environment, folders of the operating system, exit codes. Knows no command and no
 * option.
 */
@NullMarked
package circuit.cli.host;

import org.jspecify.annotations.NullMarked;

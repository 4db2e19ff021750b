/**
 * Options that commands share, and the settings behind them: command line before environment before configuration file. Knows
 * no command.
 */
@NullMarked
package circuit.cli.options;

import org.jspecify.annotations.NullMarked;

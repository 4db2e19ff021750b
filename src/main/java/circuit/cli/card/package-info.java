/**
 * A session as a card that a person edits: its text, reading it with all that is wrong, and the way to the editor and back.
 */
@NullMarked
package circuit.cli.card;

import org.jspecify.annotations.NullMarked;

/**
 * Sessions as FIT files, which watches and training sites read. Written after the public description of the format;
 * numbers of messages, fields and values are those of its profile 21.171.
 */
@NullMarked
package circuit.history.fit;

import org.jspecify.annotations.NullMarked;

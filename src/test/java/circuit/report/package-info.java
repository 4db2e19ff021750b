/** Tests of the pages. */
@NullMarked
package circuit.report;

import org.jspecify.annotations.NullMarked;

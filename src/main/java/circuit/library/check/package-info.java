/**
 * Checks files more closely than training needs: names, references, equipment, and what a coach would ask about. Only
 * commands call it.
 */
@NullMarked
package circuit.library.check;

import org.jspecify.annotations.NullMarked;

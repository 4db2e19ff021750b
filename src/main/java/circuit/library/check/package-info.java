/** Checks files more closely than training needs: names, references, equipment. Only commands call it. */
@NullMarked
package circuit.library.check;

import org.jspecify.annotations.NullMarked;

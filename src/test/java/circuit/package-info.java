/** What the tests of several rooms share. */
@NullMarked
package circuit;

import org.jspecify.annotations.NullMarked;

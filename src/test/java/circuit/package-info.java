/** The program as a whole: its house rules, and the real launcher on a real terminal. */
@NullMarked
package circuit;

import org.jspecify.annotations.NullMarked;

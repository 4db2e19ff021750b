/**
 * A step of the build: what every start of the program would link anew (lambdas, the methods of records, joined strings)
 * becomes code and classes, which an archive of classes keeps. On JDK 17 that is a third of the way to the first picture.
 */
@NullMarked
package prelink;

import org.jspecify.annotations.NullMarked;

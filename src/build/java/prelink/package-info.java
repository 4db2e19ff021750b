/**
 * A step of the build: what every start of the program would link anew (lambdas, the methods of records, joined strings)
 * becomes code and classes, which an archive of classes keeps. On JDK 17 that is a third of the way to the first picture.
 * What the JDK or a library would link of its own is done without it, where that is the same to whoever asks.
 */
@NullMarked
package prelink;

import org.jspecify.annotations.NullMarked;

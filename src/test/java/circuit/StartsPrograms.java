package circuit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * On tests that start programs; they run one after the other. A script cannot be executed while a process that another
 * test starts at that moment still has it open for writing, and a test ends every program that is left over.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("programs")
public @interface StartsPrograms {}

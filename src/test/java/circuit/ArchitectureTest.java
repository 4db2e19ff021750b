package circuit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the architecture: which package may use which, which library belongs to which, and who may read a clock. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("circuit");

    @ParameterizedTest
    @EnumSource
    void a_package_uses_only_the_packages_and_libraries_of_its_row(PackageRules row) {
        classes()
                .that()
                .resideInAPackage(row.classes())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(row.mayUse())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void every_class_is_in_a_package_of_the_table() {
        classes()
                .should()
                .resideInAnyPackage(Stream.of(PackageRules.values())
                        .map(PackageRules::classes)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("circuit.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void what_a_session_looks_like_is_made_without_a_terminal() {
        noClasses()
                .that()
                .resideInAnyPackage("circuit.terminal.content", "circuit.terminal.screen", "circuit.terminal.canvas")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("circuit.terminal")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("circuit.terminal.canvas")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("circuit.session..")
                .check(CLASSES);
    }

    @Test
    void only_the_entry_touches_the_process_streams() {
        only("circuit.cli.Main")
                .reaches(
                        "System.out, System.err or System.in",
                        target -> target instanceof AccessTarget.FieldAccessTarget && isOn(target, System.class));
    }

    @Test
    void only_the_entry_the_training_and_a_blocked_end_end_the_process() {
        only("circuit.cli.Main", "circuit.cli.ArchiveTraining", "circuit.cli.host.StopSignals")
                .reaches(
                        "System.exit or Runtime.halt",
                        target -> isOn(target, System.class, Runtime.class)
                                && Set.of("exit", "halt").contains(target.getName()));
    }

    @Test
    void only_the_ticker_reads_the_steady_clock_and_only_a_taken_lock_is_slept_for() {
        only("circuit.session.Ticker", "circuit.history.csv.SideLock")
                .reaches(
                        "System.nanoTime or a sleep",
                        target -> isOn(target, System.class, Thread.class, TimeUnit.class)
                                && Set.of("nanoTime", "sleep").contains(target.getName()));
    }

    @Test
    void only_the_host_reads_the_wall_clock() {
        only("circuit.cli.host.SystemHost").reaches("the wall clock", ArchitectureTest::isWallClock);
    }

    @Test
    void libraries_are_used_through_their_public_packages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jline..impl..", "org.jline..spi..", "org.jline.nativ..", "tools.jackson..internal..")
                .check(CLASSES);
    }

    @Test
    void only_the_extension_of_jacksons_parser_names_the_engine_beneath_it() {
        noClasses()
                .that(describe(
                        "are not the extension", type -> !type.getName().startsWith("circuit.yaml.DetailedYamlParser")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void only_the_history_knows_its_csv_files() {
        noClasses()
                .that()
                .resideOutsideOfPackage("circuit.history..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("circuit.history.csv")
                .check(CLASSES);
    }

    @Test
    void nothing_is_shared_that_can_change() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        classes().should(liveInANullMarkedPackage()).check(CLASSES);
    }

    private static boolean isWallClock(AccessTarget target) {
        String name = target.getName();
        boolean now = name.equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && takesNo(target, Clock.class);
        return now
                || (isOn(target, Clock.class) && name.startsWith("system"))
                || (isOn(target, System.class) && name.equals("currentTimeMillis"))
                || (isOn(target, Date.class) && name.equals("<init>") && takesNo(target, long.class));
    }

    private static boolean isOn(AccessTarget target, Class<?>... owners) {
        return Stream.of(owners).anyMatch(target.getOwner()::isEquivalentTo);
    }

    private static boolean takesNo(AccessTarget target, Class<?> parameter) {
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(parameter));
    }

    private static Adapters only(String... names) {
        return new Adapters(List.of(names));
    }

    /** The classes, by name and with what is nested in them, that alone may reach something outside the program. */
    private record Adapters(List<String> names) {
        void reaches(String what, Predicate<AccessTarget> targets) {
            noClasses()
                    .that(describe("are not " + String.join(" or ", names), type -> !isOneOfThese(type.getName())))
                    .should()
                    .accessTargetWhere(describe("it is " + what, access -> targets.test(access.getTarget())))
                    .check(CLASSES);
        }

        private boolean isOneOfThese(String type) {
            return names.stream().anyMatch(name -> type.equals(name) || type.startsWith(name + "$"));
        }
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}

package prelink;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;

class PrelinkTest {
    private static final Map<String, byte[]> COMPILED = new LinkedHashMap<>();
    private static final List<String> STOOD_IN_FOR = List.of(
            "java/util/stream/Stream.toList",
            "java/util/stream/Stream.findFirst",
            "java/util/stream/Stream.anyMatch",
            "java/util/stream/Stream.allMatch",
            "java/util/stream/Stream.noneMatch",
            "java/util/stream/IntStream.anyMatch",
            "java/util/stream/IntStream.allMatch",
            "java/util/stream/IntStream.noneMatch",
            "java/util/stream/IntStream.sum",
            "java/util/stream/IntStream.max",
            "java/util/stream/IntStream.min",
            "java/lang/System.getLogger");

    /** Where a class file has the lower byte of its version. */
    private static final int VERSION = 7;

    private static final byte JAVA_8 = 52;

    @TempDir
    Path folder;

    /** By a compiler that leaves the joining of strings to be linked too, as those of libraries do. */
    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        boolean compiled = javac.getTask(
                        null,
                        files,
                        null,
                        List.of("-proc:none", "--release", "17", "-d", folder.toString()),
                        null,
                        files.getJavaFileObjects(Path.of("src/test/resources/prelink/Samples.java")))
                .call();
        assertThat(compiled).isTrue();
        try (DirectoryStream<Path> classes = Files.newDirectoryStream(folder.resolve("prelink"))) {
            for (Path file : classes) {
                String name = file.getFileName().toString();
                COMPILED.put(
                        "prelink/" + name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        COMPILED.computeIfPresent("prelink/Older", (name, code) -> {
            code[VERSION] = JAVA_8;
            return code;
        });
    }

    @Test
    void linked_code_does_what_it_did() throws Exception {
        List<String> results = run(Linked.of(COMPILED));

        assertThat(results).hasSizeGreaterThan(15).isEqualTo(run(COMPILED));
    }

    @Test
    void nothing_is_left_to_be_linked() throws Exception {
        assertThat(sites(COMPILED)).hasSizeGreaterThan(50);
        assertThat(sites(Linked.of(COMPILED))).isEmpty();
    }

    @Test
    void nothing_is_left_that_the_jdk_would_link() throws Exception {
        assertThat(calls(COMPILED)).containsAll(STOOD_IN_FOR);
        assertThat(calls(Linked.of(COMPILED)))
                .contains("prelink/Streams.toList")
                .doesNotContainAnyElementsOf(STOOD_IN_FOR);
    }

    @Test
    void a_pattern_in_a_constant_is_compiled_when_it_is_asked_for() throws Exception {
        ClassLoader loader = loader(Linked.of(COMPILED));
        Class<?> samples = loader.loadClass("prelink.Samples");

        assertThat(constant(samples, "DIGITS")).isNotNull(); // asked for by the class itself
        assertThat(constant(loader.loadClass("prelink.Forebear"), "DIGIT")).isNull();
        assertThat(constant(samples, "LOUD")).isNotNull();
        assertThat(constant(samples, "EITHER")).isNotNull();
        assertThat(constant(samples, "ONE_OF_TWO")).isNotNull();
    }

    @Test
    void a_pattern_that_others_can_read_is_there_from_the_beginning() throws Exception {
        Map<String, byte[]> linked = Linked.of(COMPILED);
        ClassLoader loader = loader(linked);

        assertThat(constant(loader.loadClass("prelink.Forebear"), "NUMBER")).isNotNull();
        assertThat(constant(loader.loadClass("prelink.Samples"), "WORD")).isNotNull();
        assertThat(constant(loader.loadClass("prelink.Samples"), "later")).isNotNull();
        assertThat(constant(loader.loadClass("prelink.Guarded"), "KEPT")).isNotNull();
        assertThat(linked.get("prelink/Older")).isEqualTo(COMPILED.get("prelink/Older"));
    }

    @Test
    void a_library_is_spared_what_nothing_uses() throws IOException {
        String name = LoadSettingsBuilder.class.getName();
        ClassWriter settings = new ClassWriter(0);

        new ClassReader(name).accept(Sparing.in(name.replace('.', '/'), settings), 0);

        assertThat(new String(settings.toByteArray(), ISO_8859_1))
                .contains("schema/FailsafeSchema")
                .doesNotContain("schema/JsonSchema");
    }

    @Test
    void what_was_linked_before_stays_as_it_is() throws Exception {
        Map<String, byte[]> linked = Linked.of(COMPILED);

        assertThat(run(Linked.of(linked))).isEqualTo(run(COMPILED));
        assertThat(Linked.of(linked)).hasSameSizeAs(linked);
    }

    @Test
    void a_jar_keeps_what_is_no_class() throws Exception {
        Path from = folder.resolve("from.jar");
        Path to = folder.resolve("to.jar");
        try (OutputStream file = Files.newOutputStream(from);
                JarOutputStream jar = new JarOutputStream(file)) {
            put(jar, "notes.txt", "words".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : COMPILED.entrySet()) {
                put(jar, entry.getKey() + ".class", entry.getValue());
            }
        }

        Prelink.main(new String[] {from.toString(), to.toString()});

        try (JarFile jar = new JarFile(to.toFile())) {
            assertThat(jar.getInputStream(jar.getEntry("notes.txt"))).hasContent("words");
            assertThat(jar.getEntry("notes.txt").getTime())
                    .isEqualTo(jar.getEntry("prelink/Samples.class").getTime());
            assertThat(jar.stream().map(JarEntry::getName)).contains("prelink/Samples$Kind$Lambda0.class");
        }
    }

    @Test
    void it_takes_two_words() {
        assertThatThrownBy(() -> Prelink.main(new String[] {"one.jar"})).hasMessageContaining("usage: Prelink FROM TO");
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(1_700_000_000_000L);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Map<String, byte[]> classes) throws ReflectiveOperationException {
        var constructor = loader(classes).loadClass("prelink.Samples").getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Supplier<List<String>>) constructor.newInstance()).get();
    }

    private static @Nullable Object constant(Class<?> owner, String name) throws ReflectiveOperationException {
        Field constant = owner.getDeclaredField(name);
        constant.setAccessible(true);
        return constant.get(null);
    }

    private static ClassLoader loader(Map<String, byte[]> classes) {
        return new ClassLoader(PrelinkTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] code = classes.get(name.replace('.', '/'));
                if (code == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, code, 0, code.length);
            }
        };
    }

    private static List<String> sites(Map<String, byte[]> classes) {
        List<String> sites = new ArrayList<>();
        look(classes, method -> new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitInvokeDynamicInsn(String site, String type, Handle bootstrap, Object... facts) {
                sites.add(method + ": " + site);
            }
        });
        return sites;
    }

    private static Set<String> calls(Map<String, byte[]> classes) {
        Set<String> calls = new TreeSet<>();
        look(classes, method -> new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                calls.add(owner + "." + name);
            }
        });
        return calls;
    }

    private static void look(Map<String, byte[]> classes, Function<String, MethodVisitor> methods) {
        classes.forEach((name, code) -> new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String method, String type, String signature, String[] exceptions) {
                                return methods.apply(name + "." + method);
                            }
                        },
                        0));
    }
}

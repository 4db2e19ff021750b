package prelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class PrelinkTest {
    private static final Map<String, byte[]> COMPILED = new LinkedHashMap<>();

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
        ClassLoader loader = new ClassLoader(PrelinkTest.class.getClassLoader()) {
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
        var constructor = loader.loadClass("prelink.Samples").getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Supplier<List<String>>) constructor.newInstance()).get();
    }

    private static List<String> sites(Map<String, byte[]> classes) {
        List<String> sites = new ArrayList<>();
        classes.forEach((name, code) -> new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String method, String type, String signature, String[] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInvokeDynamicInsn(
                                            String site, String type, Handle bootstrap, Object... facts) {
                                        sites.add(name + "." + method + ": " + site);
                                    }
                                };
                            }
                        },
                        0));
        return sites;
    }
}

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one class list of those that training runs wrote (-XX:DumpLoadedClassList), the same for every run: sorted, and with
 * all the references of each class that the archive may resolve beforehand, where a run only notes those that it came across
 * and threads come across others each time. Runs on the runtime whose classes are listed, with the program's jar.
 */
final class ClassList {
    private static final String REFERENCES = "@cp ";

    private final Set<String> classes = new TreeSet<>();
    private final Set<String> forms = new TreeSet<>();
    private final Map<String, Set<Integer>> met = new TreeMap<>();

    private ClassList() {}

    /** Prints the list. Arguments: the lists to read. */
    public static void main(String[] lists) throws IOException {
        ClassList all = new ClassList();
        for (String list : lists) {
            for (String line : Files.readAllLines(Path.of(list))) {
                all.add(line);
            }
        }
        all.print();
    }

    /** A lambda's line only repeats what its call site, which is a reference of its class, says. */
    private void add(String line) {
        if (line.startsWith(REFERENCES)) {
            String[] words = line.split(" ");
            Set<Integer> references = met.computeIfAbsent(words[1], name -> new TreeSet<>());
            for (int i = 2; i < words.length; i++) {
                references.add(Integer.valueOf(words[i]));
            }
        } else if (line.startsWith("@lambda-form-invoker ")) {
            forms.add(line);
        } else if (!line.startsWith("#") && !line.startsWith("@")) {
            classes.add(line.replaceFirst(" id: .*", ""));
        }
    }

    private void print() throws IOException {
        classes.forEach(System.out::println);
        forms.forEach(System.out::println);
        for (String name : classes) {
            try (InputStream file = ClassLoader.getSystemResourceAsStream(name + ".class")) {
                if (file != null) { // not a class made while running
                    printReferences(name, file.readAllBytes());
                }
            }
        }
    }

    private void printReferences(String name, byte[] bytes) {
        StringJoiner line = new StringJoiner(" ", REFERENCES + name + " ", "\n").setEmptyValue("");
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            boolean isListed = entry instanceof ClassEntry
                    || entry instanceof MemberRefEntry
                    || (entry instanceof InvokeDynamicEntry && isCallSiteListed(name, entry.index()));
            if (isListed) {
                line.add(String.valueOf(entry.index()));
            }
        }
        System.out.print(line);
    }

    /** All of those in libraries and the JDK would make the start 4 % slower. */
    private boolean isCallSiteListed(String name, int index) {
        return name.startsWith("circuit/") || met.getOrDefault(name, Set.of()).contains(index);
    }
}

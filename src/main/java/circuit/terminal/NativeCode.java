package circuit.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jline.nativ.JLineNativeLoader;
import org.jline.nativ.OSInfo;

/** What JLine asks the system by. Without a place to find it, JLine unpacks it anew for every session. */
public final class NativeCode {
    /** Where JLine is told by this property to look first. */
    public static final String PLACE = "library.jline.path";

    private NativeCode() {}

    /**
     * Unpacks what this machine needs, if there is anything for its kind.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void unpack(Path folder) throws IOException {
        String kind = OSInfo.getNativeLibFolderPathForCurrentOS();
        String library = System.mapLibraryName("jlinenative");
        for (String name : List.of(library, library.replace(".dylib", ".jnilib"))) {
            try (InputStream code = JLineNativeLoader.class.getResourceAsStream(kind + "/" + name)) {
                if (code != null) {
                    Path place = Files.createDirectories(folder.resolve(kind));
                    Files.copy(code, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

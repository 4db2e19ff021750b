package circuit.history.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a merge took in.
 *
 * @param files those that were read, in their order
 * @param notices what the athlete has to know of single sessions
 * @param problems what could not be read, and is left out until it is mended
 * @param sessions how many sessions the history has now
 * @param changed whether anything was merged, or would be
 */
public record MergeReport(
        List<FileReport> files, List<String> notices, List<String> problems, int sessions, boolean changed) {
    public MergeReport {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
        problems = List.copyOf(problems);
    }

    /** The same with what else the athlete has to know, before the rest. */
    public MergeReport with(List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.addAll(notices);
        return new MergeReport(files, all, problems, sessions, changed);
    }

    /**
     * What was taken from one file.
     *
     * @param found how many sessions it has
     * @param added those that were not here
     * @param completed those of which less was here: a part, or not all of the sets, or no note
     * @param renamed those that are kept under a new id
     * @param removed those that were removed here before, and are left out
     */
    public record FileReport(Path file, int found, int added, int completed, int renamed, int removed) {
        /** How many were here already. */
        public int known() {
            return found - added - completed - renamed - removed;
        }
    }
}

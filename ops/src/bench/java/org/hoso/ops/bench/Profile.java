package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.hoso.ops.standalone.StandaloneProcess;
import org.jspecify.annotations.Nullable;

/** A simple breakdown of the server's processor time, by the flight recorder's samples: which of our packages or whose library. */
final class Profile implements AutoCloseable {
    private static final int SHOWN = 30;

    private final StandaloneProcess server;
    private final @Nullable Path recording;

    private Profile(StandaloneProcess server, @Nullable Path recording) {
        this.server = server;
        this.recording = recording;
    }

    static Profile of(StandaloneProcess server, boolean wanted) throws IOException {
        if (!wanted) return new Profile(server, null);
        Path recording = Files.createTempFile("hoso-bench-", ".jfr");
        Profile profile = new Profile(server, recording);
        profile.jcmd("JFR.start", "name=bench", "settings=profile");
        return profile;
    }

    void print() throws IOException {
        if (recording == null) return;
        jcmd("JFR.stop", "name=bench", "filename=" + recording);
        Counts counts = new Counts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) counts.add(file.readEvent());
        }
        print("Processor time of the server's JVM by kind of thread", counts.threads());
        print("by the first package on the stack that is not the JDK's", counts.rooms());
        print("and by the method on top", counts.tops());
    }

    /** How many samples fell where. */
    private record Counts(Map<String, Integer> threads, Map<String, Integer> rooms, Map<String, Integer> tops) {
        void add(RecordedEvent event) {
            RecordedStackTrace trace = event.getStackTrace();
            if (!event.getEventType().getName().equals("jdk.ExecutionSample") || trace == null) return;
            threads.merge(thread(event), 1, Integer::sum);
            rooms.merge(room(trace), 1, Integer::sum);
            tops.merge(told(trace.getFrames().getFirst()), 1, Integer::sum);
        }
    }

    /** Requests, one view, the sequencer ...: threads of one kind differ in their numbers only. */
    private static String thread(RecordedEvent sample) {
        RecordedThread thread = sample.getThread("sampledThread");
        String name = thread == null ? null : thread.getJavaName();
        return name == null ? "a thread of the virtual machine" : name.replaceAll("\\d+", "N");
    }

    private static String room(RecordedStackTrace trace) {
        for (RecordedFrame frame : trace.getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.")) continue;
            if (type.startsWith("com.sun.")) continue;
            return firstParts(type, type.startsWith("org.hoso.") ? 4 : 3);
        }
        return "JDK alone";
    }

    private static String firstParts(String type, int parts) {
        String[] names = type.split("\\.");
        return String.join(".", java.util.Arrays.copyOf(names, Math.min(parts, names.length - 1)));
    }

    private static String told(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static void print(String title, Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Table table = new Table("%", "where");
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(one ->
                        table.row(String.format(Locale.ROOT, "%4.1f", 100.0 * one.getValue() / all), one.getKey()));
        table.print(title);
    }

    private void jcmd(String... words) throws IOException {
        Process process = new ProcessBuilder(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                                .toString(),
                                        String.valueOf(server.process().pid())),
                                java.util.Arrays.stream(words))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (told.contains("Exception") || told.contains("Could not")) throw new IllegalStateException(told);
    }

    @Override
    public void close() throws IOException {
        if (recording != null) Files.deleteIfExists(recording);
    }
}

package org.hoso.command.dispatching;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Starts {@link Sender} in a virtual machine of its own, which is to be there soon: it is killed again before long. */
record SenderProcess(Path folder, String classPath, List<String> arguments) {
    static SenderProcess with(Path folder, Map<String, String> settings) {
        List<String> arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
        return new SenderProcess(folder, System.getProperty("java.class.path"), arguments);
    }

    /** The same, once a run of it has left its classes to be shared: worth it where it is started many times. */
    SenderProcess practised() throws Exception {
        SenderProcess packed = new SenderProcess(folder, jars(), arguments);
        if (packed.start("once").waitFor() != 0) throw new IllegalStateException("see " + log());
        return packed;
    }

    Process start() throws IOException {
        return start("on");
    }

    private Process start(String how) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("sender.jsa"),
                "-Xlog:disable",
                "-cp",
                classPath,
                Sender.class.getName(),
                how));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
    }

    private File log() {
        return folder.resolve("sender.log").toFile();
    }

    /** Only classes out of jars are shared. */
    private String jars() {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        return IntStream.range(0, entries.length)
                .mapToObj(n -> Files.isDirectory(Path.of(entries[n])) ? jar(entries[n], n) : entries[n])
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String jar(String entry, int n) {
        try {
            Path jar = Files.createDirectories(folder.resolve("jars")).resolve(n + ".jar");
            ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", entry, ".");
            return jar.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hoso.ops.whole;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** nginx with the shipped configuration, before both sides. */
final class Proxy implements AutoCloseable {
    private final Process process;
    private final int port;

    private Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Proxy before(String commandSide, String querySide, Path home) throws IOException {
        int port = Running.freePort();
        Path run = Files.createDirectories(home.resolve("proxy"));
        String template = Files.readString(Path.of("proxy", "nginx.conf.template"));
        Path filled = run.resolve("nginx.conf");
        Files.writeString(
                filled,
                template.replace("${LISTEN}", "127.0.0.1:" + port)
                        .replace("${COMMAND_SIDE}", commandSide)
                        .replace("${QUERY_SIDE}", querySide)
                        .replace("${RUN}", run.toString()));
        Process process = new ProcessBuilder(
                        nginx(), "-e", run.resolve("start.log").toString(), "-c", filled.toString())
                .redirectErrorStream(true)
                .redirectOutput(run.resolve("out.log").toFile())
                .start();
        KillNineTest.await("nginx listening", () -> listens(port));
        return new Proxy(process, port);
    }

    private static String nginx() {
        return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nginx is missing: apt-get install nginx-light"));
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(Duration.ofSeconds(10).toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .join();
    }
}

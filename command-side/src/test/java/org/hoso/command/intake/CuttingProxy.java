package org.hoso.command.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a side and its PostgreSQL and breaks the connection on which something named was written, at its commit. */
final class CuttingProxy implements AutoCloseable {
    /** Where it breaks. */
    enum Cut {
        NOWHERE,
        /** The server never hears of the commit. */
        BEFORE_THE_COMMIT,
        /** The server has committed and its answer is lost. */
        AFTER_THE_COMMIT,
        /** The same, and the server cannot be reached any more. */
        AFTER_THE_COMMIT_FOR_GOOD,
        /** The commit is answered; then the server cannot be reached any more. */
        AFTER_THE_ANSWER_FOR_GOOD
    }

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Cut cut = Cut.NOWHERE;
    private volatile String written = "";
    private volatile boolean away;

    CuttingProxy(int server) {
        try {
            this.server = server;
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** @param written what the next connection to be cut has sent before its commit */
    void cut(Cut where, String written) {
        this.written = written;
        this.cut = where;
    }

    void comeBack() {
        cut = Cut.NOWHERE;
        away = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (away) client.close();
                else begin(client, new Socket(InetAddress.getLoopbackAddress(), server));
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void begin(Socket client, Socket there) {
        open.add(client);
        open.add(there);
        Line line = new Line(client, there);
        Thread.ofVirtual().start(() -> line.run(line::ask, client));
        Thread.ofVirtual().start(() -> line.run(line::reply, there));
    }

    private interface Pass {
        void on(byte[] bytes, int length) throws IOException;
    }

    /** One connection. */
    private final class Line {
        private final Socket client;
        private final Socket there;
        private volatile boolean named;
        private volatile boolean committing;

        Line(Socket client, Socket there) {
            this.client = client;
            this.there = there;
        }

        void run(Pass pass, Socket from) {
            byte[] bytes = new byte[64 * 1024];
            try (client;
                    there) {
                InputStream in = from.getInputStream();
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) pass.on(bytes, read);
            } catch (IOException broken) {
                open.remove(from);
            }
        }

        void ask(byte[] bytes, int length) throws IOException {
            String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            if (cut != Cut.NOWHERE && text.contains(written)) named = true;
            if (named && text.contains("COMMIT")) {
                if (cut == Cut.BEFORE_THE_COMMIT) throw broken();
                committing = cut != Cut.NOWHERE;
            }
            pass(bytes, length, there);
        }

        void reply(byte[] bytes, int length) throws IOException {
            if (committing && cut == Cut.AFTER_THE_COMMIT) throw broken();
            if (committing && cut == Cut.AFTER_THE_COMMIT_FOR_GOOD) goAway();
            boolean answered = committing && cut == Cut.AFTER_THE_ANSWER_FOR_GOOD;
            if (answered) away = true;
            pass(bytes, length, client);
            if (answered) goAway();
        }

        private void pass(byte[] bytes, int length, Socket to) throws IOException {
            OutputStream out = to.getOutputStream();
            out.write(bytes, 0, length);
            out.flush();
        }

        private IOException broken() {
            cut = Cut.NOWHERE;
            return new IOException("cut");
        }
    }

    private void goAway() throws IOException {
        away = true;
        cut = Cut.NOWHERE;
        for (Socket one : open) one.close();
    }

    @Override
    public void close() throws IOException {
        door.close();
        goAway();
    }
}

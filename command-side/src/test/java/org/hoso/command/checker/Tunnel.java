package org.hoso.command.checker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy that only opens tunnels, on loopback, and keeps what it was asked for. */
final class Tunnel implements AutoCloseable {
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Tunnel() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
    }

    private void accept() {
        try {
            while (true) {
                Socket from = server.accept();
                threads.execute(() -> open(from));
            }
        } catch (IOException closed) {
            threads.shutdownNow();
        }
    }

    private void open(Socket from) {
        try (from) {
            BufferedReader head =
                    new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.US_ASCII), 1);
            String line = head.readLine();
            asked.add(line);
            while (!head.readLine().isEmpty()) continue;
            String[] to = line.split(" ")[1].split(":");
            try (Socket onward = new Socket(to[0], Integer.parseInt(to[1]))) {
                from.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                threads.execute(() -> copy(from, onward));
                copy(onward, from);
            }
        } catch (IOException over) {
            // Whoever asked has gone, or nobody answers there: the tunnel ends.
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException over) {
            // The other end has gone: the tunnel ends.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

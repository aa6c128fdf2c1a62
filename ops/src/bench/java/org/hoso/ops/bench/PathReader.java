package org.hoso.ops.bench;

import java.io.IOException;

/** One client that reads one path. */
record PathReader(Call call, String path) implements Load.Client {
    @Override
    public void ask() throws IOException {
        Call.Reply reply = call.get(path);
        if (!reply.ok()) throw new IllegalStateException(path + " cannot be read: " + reply.text());
    }

    @Override
    public void close() throws IOException {
        call.close();
    }
}

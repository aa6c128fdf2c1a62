package org.hoso.ops.bench;

import java.io.IOException;

/** One client that asks one question again and again. @param told what it is, where it is turned down */
record Asker(Call call, String told, Question question) implements Load.Client {
    /** One call. */
    interface Question {
        Call.Reply of(Call call) throws IOException;
    }

    static Asker reading(Call call, String path) {
        return new Asker(call, path, one -> one.get(path));
    }

    @Override
    public void ask() throws IOException {
        Call.Reply reply = question.of(call);
        if (!reply.ok()) throw new IllegalStateException(told + " cannot be read: " + reply.text());
    }

    @Override
    public void close() throws IOException {
        call.close();
    }
}

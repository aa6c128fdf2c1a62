package org.hoso.ops.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;

/** Clients that report and take notes as fast as they are answered, and remember what was acknowledged to them. */
final class Load implements AutoCloseable {
    /** What somebody was told: that version of the case is there. */
    record Acknowledged(String caseId, long version) {}

    private static final int NOTES_A_CASE = 4;

    private final Api api;
    private final Queue<Acknowledged> acknowledged;
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean over;

    private Load(Api api, Queue<Acknowledged> acknowledged) {
        this.api = api;
        this.acknowledged = acknowledged;
    }

    static Load of(int clients, Running running, Queue<Acknowledged> acknowledged) {
        Load load = new Load(running.api(exchange -> {}), acknowledged);
        load.api.token("intake@abei");
        load.api.token("coordinator@abei");
        for (int i = 0; i < clients; i++) load.clients.add(Thread.ofVirtual().start(load::ask));
        return load;
    }

    private void ask() {
        while (!over) {
            try {
                oneCase();
            } catch (java.io.UncheckedIOException cutOff) {
                Thread.yield();
            }
        }
    }

    private void oneCase() {
        String id = told(api.post("intake@abei", "/api/v1/cases/report-content", Bodies.report()));
        String notes = "/api/v1/cases/" + id + "/add-note";
        for (int i = 0; i < NOTES_A_CASE && !id.isEmpty() && !over; i++)
            told(api.post("coordinator@abei", notes, Bodies.note("Ghi chú " + i)));
    }

    /** @return the case, empty where nothing was acknowledged */
    private String told(Reply reply) {
        if (!reply.ok()) return "";
        String id = reply.text("caseId");
        acknowledged.add(new Acknowledged(id, reply.body().path("version").asLong()));
        return id;
    }

    @Override
    public void close() {
        over = true;
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while clients end", e);
            }
        }
    }
}

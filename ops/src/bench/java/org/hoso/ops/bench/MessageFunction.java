package org.hoso.ops.bench;

/** A message store of one table and one function, whose dense order is bought by a lock that all writers of a category wait for. */
final class MessageFunction {
    static final String TABLE = "bench.messages";
    /** Ids of message and stream, type, payload, metadata, time. */
    static final String CALL = "select bench.write_message(?, ?, ?, ?, ?, ?)";

    static final String SCHEMA = """
            create schema if not exists bench;
            create table bench.messages (
                global_position bigserial primary key,
                position bigint not null,
                time text not null,
                stream_name text not null,
                type text not null,
                data jsonb,
                metadata jsonb,
                id uuid not null unique,
                unique (stream_name, position));
            create function bench.write_message(message text, stream text, type text, data text, metadata text, at text)
                returns bigint language plpgsql as $$
            declare
                next_position bigint;
            begin
                perform pg_advisory_xact_lock(hashtextextended('case', 0));
                select coalesce(max(m.position), -1) + 1 into next_position from bench.messages m
                    where m.stream_name = 'case-' || stream;
                insert into bench.messages (position, time, stream_name, type, data, metadata, id)
                    values (next_position, at, 'case-' || stream, write_message.type, data::jsonb, metadata::jsonb, message::uuid);
                return next_position;
            end $$;
            """;

    private MessageFunction() {}
}

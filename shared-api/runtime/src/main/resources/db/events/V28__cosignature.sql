-- What witnesses, other bodies' programs, have signed of our checkpoints. Handed out after the note's own lines.
create table events.cosignature (
    key_id     text not null,
    size       bigint not null,
    -- Id of the witness's key, in hex.
    witness_id text not null,
    -- The signature line, with its line feed.
    line       text not null,
    taken_at   timestamptz not null default clock_timestamp(),
    primary key (key_id, size, witness_id)
);

-- The Merkle tree over the ledger: the hash over each complete 256, 65536 ... leaves. It follows from the ledger alone and can
-- be dropped and grown again; the leaves themselves are the ledger's.
create table events.tree_node (
    -- 1 for a hash over 256 leaves, each level more over 256 of the one below.
    level smallint not null check (level > 0),
    index bigint not null,
    hash  bytea not null check (octet_length(hash) = 32),
    primary key (level, index)
);

-- How many complete runs of 256 leaves the tree has taken in. Whoever grows it locks this row.
create table events.tree_growth (
    one    boolean primary key default true check (one),
    blocks bigint not null
);
insert into events.tree_growth (blocks) values (0);

-- What was signed, beside the events and not among the views: no rebuild may ever touch it.
create table events.checkpoint (
    size      bigint not null,
    -- Id of the signing key, in hex: a new key signs the same size again.
    key_id    text not null,
    signed_at timestamptz not null default clock_timestamp(),
    -- The whole note, as it is handed out.
    note      text not null,
    primary key (key_id, size)
);

create function events.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a signed checkpoint is never changed';
end $$;
create trigger checkpoint_stands before update or delete on events.checkpoint
    for each row execute function events.refuse_change();
create trigger checkpoints_stand before truncate on events.checkpoint
    for each statement execute function events.refuse_change();
